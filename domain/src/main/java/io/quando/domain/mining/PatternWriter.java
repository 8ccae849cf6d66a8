package io.quando.domain.mining;

/// Out-port: where patterns over item numbers are written to.
public interface PatternWriter extends PatternSink, AutoCloseable {
    /// Completes what was written.
    ///
    /// **Errors** `java.io.UncheckedIOException`, like the writing itself, if it cannot be stored
    @Override
    void close();
}
