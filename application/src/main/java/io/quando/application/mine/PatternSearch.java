package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.RuleMiner;
import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.ItemsetQuery;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import java.util.function.Function;

/// A search that knows its engine and lacks its data.
///
/// @param engine name of the engine
/// @param loading reads what the search needs
record PatternSearch(String engine, Function<MiningSources, LoadedSearch> loading) {
    /// The search for a task.
    ///
    /// **Errors** `IllegalArgumentException` if no engine for the task has that name
    static PatternSearch of(MiningTask task, String algorithm, MiningEngines engines) {
        return switch (task) {
            case MiningTask.Itemsets wanted ->
                    itemsets(wanted, engines.finding(wanted.kind(), algorithm));
            case MiningTask.Rules wanted -> rules(wanted, engines.forRules(algorithm));
        };
    }

    LoadedSearch load(MiningSources sources) {
        return loading.apply(sources);
    }

    private static PatternSearch itemsets(MiningTask.Itemsets task, ItemsetMiner engine) {
        return inTransactions(
                engine.name(),
                (db, effort, sink) -> {
                    int minSupport = task.minSupport().of(db.count());
                    engine.mine(
                            db,
                            new ItemsetQuery(task.kind(), minSupport, task.maxLength()),
                            effort,
                            sink);
                });
    }

    private static PatternSearch rules(MiningTask.Rules task, ItemsetMiner engine) {
        RuleMiner miner = new RuleMiner(engine, task.basis());
        return inTransactions(
                engine.name(),
                (db, effort, sink) -> miner.mine(db, task.thresholds(), effort, sink));
    }

    private static PatternSearch inTransactions(String engine, Search<Transactions> search) {
        return new PatternSearch(
                engine,
                sources -> {
                    Transactions db = sources.transactions().read();
                    return new LoadedSearch(
                            db.count(), db.items(), (effort, sink) -> search.run(db, effort, sink));
                });
    }

    @FunctionalInterface
    private interface Search<D> {
        void run(D data, Effort effort, PatternSink sink);
    }
}
