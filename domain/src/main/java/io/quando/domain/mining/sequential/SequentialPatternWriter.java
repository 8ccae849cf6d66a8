package io.quando.domain.mining.sequential;

/// Out-port: where sequential patterns and rules over item numbers are written to.
public interface SequentialPatternWriter extends SequenceSink, SequentialRuleSink, AutoCloseable {
    /// Completes what was written.
    ///
    /// **Errors** `java.io.UncheckedIOException`, like the writing itself, if it cannot be stored
    @Override
    void close();
}
