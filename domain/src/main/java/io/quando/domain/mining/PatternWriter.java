package io.quando.domain.mining;

import io.quando.domain.mining.itemset.ItemsetSink;

/// Out-port: where patterns over item numbers are written to. A pattern is an itemset or a rule; a
/// writer takes both.
public interface PatternWriter extends ItemsetSink, RuleSink, AutoCloseable {
    /// Completes what was written.
    ///
    /// **Errors** `java.io.UncheckedIOException`, like the writing itself, if it cannot be stored
    @Override
    void close();
}
