package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudget;
import java.util.List;

/// An engine that finds sequential patterns: lists of itemsets that occur, in this order, in enough
/// sequences. An itemset of the pattern occurs in an element that holds all its items, and each in
/// a later element than the one before. A sequence counts once, however often it holds the pattern.
///
/// **Source** Agrawal & Srikant 1995; Srikant & Agrawal 1996 (gaps).
public interface SequentialPatternMiner {
    /// The name of the engine on the command line and in reports.
    String name();

    /// Finds every non-empty pattern that the query asks for, each once. With several threads the
    /// order may differ between runs; the result does not. An engine uses fewer threads than it is
    /// given if memory is short.
    ///
    /// **Errors** An exception of the sink ends the search and is passed on; so a search is
    /// cancelled.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    void mine(
            SequenceDatabase database,
            SequentialQuery query,
            SearchBudget budget,
            SequenceSink sink);

    /// Finds the same on the calling thread alone.
    default void mine(SequenceDatabase database, SequentialQuery query, SequenceSink sink) {
        mine(database, query, SearchBudget.single(), sink);
    }

    /// Pattern growth on projected sequences.
    ///
    /// **Source** Pei et al. 2001.
    static SequentialPatternMiner prefixSpan() {
        return new PrefixSpan();
    }

    /// All engines, the default first.
    static List<SequentialPatternMiner> all() {
        return List.of(prefixSpan());
    }
}
