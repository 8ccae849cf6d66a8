package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import io.quando.domain.mining.sequential.SequenceDatabase;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A search that knows its engine and lacks its data.
///
/// @param engine name of the engine
/// @param loading reads what the search needs
record PatternSearch(String engine, Function<MiningSources, LoadedSearch> loading) {
    LoadedSearch load(MiningSources sources) {
        return loading.apply(sources);
    }

    static PatternSearch inTransactions(String engine, Search<Transactions> search) {
        return inTransactions(engine, search, db -> Double.NaN);
    }

    /// @param expected how many patterns there may be
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
