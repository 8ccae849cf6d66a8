package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.search.Effort;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// A search with its data.
///
/// @param transactions number of transactions, or of sequences
/// @param items number of distinct items
/// @param search finds the patterns, any number of times
/// @param expected estimated number of patterns, NaN if there is no estimate
record LoadedSearch(
        int transactions,
        int items,
        BiConsumer<Effort, PatternSink> search,
        Supplier<Double> expected) {
    /// Searches once.
    ///
    /// **Errors** `TooManyPatternsException`, with an estimate of the number of patterns, if the
    /// sink throws it
    void run(Effort effort, PatternSink sink) {
        try {
            search.accept(effort, sink);
        } catch (TooManyPatternsException e) {
            throw e.expecting(expected.get());
        }
    }
}
