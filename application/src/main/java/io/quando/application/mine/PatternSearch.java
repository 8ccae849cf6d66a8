package io.quando.application.mine;

import io.quando.mining.PatternSink;
import io.quando.mining.itemset.ItemsetEstimate;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.search.SearchBudget;
import io.quando.mining.sequential.SequenceDatabase;
import java.util.function.Function;

/// A search with its engine, before its data are read.
///
/// @param engine name of the engine
/// @param loading reads the data of the search
record PatternSearch(String engine, Function<MiningSources, LoadedSearch> loading) {
    LoadedSearch load(MiningSources sources) {
        return loading.apply(sources);
    }

    static PatternSearch inTransactions(String engine, Search<Transactions> search) {
        return inTransactions(engine, search, db -> ItemsetEstimate.NONE);
    }

    /// @param estimate tells how many patterns there are
    static PatternSearch inTransactions(
            String engine,
            Search<Transactions> search,
            Function<Transactions, ItemsetEstimate> estimate) {
        return new PatternSearch(
                engine,
                sources -> {
                    Transactions db = sources.transactions().read();
                    return new LoadedSearch(
                            db.count(),
                            db.items(),
                            db.names(),
                            (budget, sink) -> search.run(db, budget, sink),
                            () -> estimate.apply(db));
                });
    }

    static PatternSearch inSequences(String engine, Search<SequenceDatabase> search) {
        return new PatternSearch(
                engine,
                sources -> {
                    SequenceDatabase db = sources.sequences().read();
                    return new LoadedSearch(
                            db.sequences(),
                            db.items(),
                            db.names(),
                            (budget, sink) -> search.run(db, budget, sink),
                            () -> ItemsetEstimate.NONE);
                });
    }

    /// Finds the patterns in data.
    @FunctionalInterface
    interface Search<D> {
        void run(D data, SearchBudget budget, PatternSink sink);
    }
}
