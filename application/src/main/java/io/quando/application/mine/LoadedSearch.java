package io.quando.application.mine;

import io.quando.mining.PatternSink;
import io.quando.mining.itemset.ItemsetEstimate;
import io.quando.mining.search.ItemNames;
import io.quando.mining.search.SearchBudget;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// A search with its data.
///
/// @param transactions number of transactions, or of sequences
/// @param items number of distinct items
/// @param names names of the items, as far as they have any
/// @param search finds the patterns, any number of times
/// @param estimate how many patterns there are at least, and perhaps
record LoadedSearch(
        int transactions,
        int items,
        ItemNames names,
        BiConsumer<SearchBudget, PatternSink> search,
        Supplier<ItemsetEstimate> estimate) {
    /// Searches once.
    ///
    /// **Errors** `TooManyPatternsException`, with an estimate of the number of patterns, if the
    /// sink throws it
    void run(SearchBudget budget, PatternSink sink) {
        try {
            search.accept(budget, sink);
        } catch (TooManyPatternsException e) {
            throw e.expecting(estimate.get());
        }
    }
}
