package io.quando.mining;

/// Out-port: where patterns over item numbers are written to.
public interface PatternWriter extends PatternSink, AutoCloseable {
    /// Says that every pattern was handed over. Without it what was written is no result, and a
    /// writer that can take it back does so when it is closed.
    void complete();

    /// Stores what was written.
    ///
    /// **Errors** `java.io.UncheckedIOException`, like the writing itself, if it cannot be stored
    @Override
    void close();
}
