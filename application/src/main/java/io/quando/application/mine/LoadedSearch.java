package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.search.Effort;
import java.util.function.BiConsumer;

/// A search over data that were read.
///
/// @param transactions how many transactions, or sequences, there are
/// @param items how many different items they hold
/// @param search finds the patterns, as often as it is asked to
record LoadedSearch(int transactions, int items, BiConsumer<Effort, PatternSink> search) {
    void run(Effort effort, PatternSink sink) {
        search.accept(effort, sink);
    }
}
