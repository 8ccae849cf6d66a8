package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.search.Effort;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// A search over data that were read.
///
/// @param transactions how many transactions, or sequences, there are
/// @param items how many different items they hold
/// @param search finds the patterns, as often as it is asked to
/// @param expected how many patterns there may be, NaN if nobody can tell
record LoadedSearch(
        int transactions,
        int items,
        BiConsumer<Effort, PatternSink> search,
        Supplier<Double> expected) {
    /// **Errors** `TooManyPatternsException`, with an estimate of how many there are, if the sink
    /// throws it
    void run(Effort effort, PatternSink sink) {
        try {
            search.accept(effort, sink);
        } catch (TooManyPatternsException e) {
            throw e.expecting(expected.get());
        }
    }
}
