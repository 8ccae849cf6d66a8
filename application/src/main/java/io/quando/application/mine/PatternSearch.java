package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import io.quando.domain.mining.sequential.SequenceDatabase;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A search with its engine, before its data are read.
///
/// @param engine name of the engine
/// @param loading reads the data of the search
record PatternSearch(String engine, Function<MiningSources, LoadedSearch> loading) {
    LoadedSearch load(MiningSources sources) {
        return loading.apply(sources);
    }

    static PatternSearch inTransactions(String engine, Search<Transactions> search) {
        return inTransactions(engine, search, db -> Double.NaN);
    }

    /// @param expected estimates the number of patterns
    static PatternSearch inTransactions(
            String engine, Search<Transactions> search, ToDoubleFunction<Transactions> expected) {
        return new PatternSearch(
                engine,
                sources -> {
                    Transactions db = sources.transactions().read();
                    return new LoadedSearch(
                            db.count(),
                            db.items(),
                            (effort, sink) -> search.run(db, effort, sink),
                            () -> expected.applyAsDouble(db));
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
                            (effort, sink) -> search.run(db, effort, sink),
                            () -> Double.NaN);
                });
    }

    /// Finds the patterns in data.
    @FunctionalInterface
    interface Search<D> {
        void run(D data, Effort effort, PatternSink sink);
    }
}
