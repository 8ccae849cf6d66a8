package io.quando.application.mine;

import static io.quando.application.mine.PatternSearch.inSequences;
import static io.quando.application.mine.PatternSearch.inTransactions;

import io.quando.mining.itemset.ItemsetEstimate;
import io.quando.mining.itemset.ItemsetKind;
import io.quando.mining.itemset.ItemsetMiner;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.TopItemsets;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.periodic.PeriodicMiner;
import io.quando.mining.periodic.TimedTransactions;
import io.quando.mining.rule.RuleMiner;
import io.quando.mining.sequential.SequentialPatternMiner;
import io.quando.mining.sequential.SequentialQuery;
import io.quando.mining.sequential.SequentialRuleMiner;
import io.quando.mining.sequential.SequentialRuleQuery;
import java.util.SplittableRandom;

/// Turns tasks into searches.
final class PatternSearches {
    private static final long SEED = 17;

    private final MiningEngines engines;

    PatternSearches(MiningEngines engines) {
        this.engines = engines;
    }

    /// The search for a task.
    ///
    /// **Errors** `IllegalArgumentException` if no engine for the task has that name
    PatternSearch of(MiningTask task, String algorithm) {
        return switch (task) {
            case MiningTask.Itemsets wanted ->
                    search(wanted, engines.forItemsets(wanted.kind(), algorithm));
            case MiningTask.TopItemsets wanted -> search(wanted, engines.forTopItemsets(algorithm));
            case MiningTask.Rules wanted ->
                    search(wanted, engines.forItemsets(ItemsetKind.FREQUENT, algorithm));
            case MiningTask.SequentialPatterns wanted ->
                    search(wanted, engines.forSequences(algorithm));
            case MiningTask.SequentialRules wanted ->
                    search(wanted, engines.forSequentialRules(algorithm));
            case MiningTask.Periodic wanted -> search(wanted, engines.forPeriodic(algorithm));
            case MiningTask.StablePeriodic wanted -> search(wanted, engines.forPeriodic(algorithm));
            case MiningTask.LocalPeriodic wanted -> search(wanted, engines.forPeriodic(algorithm));
        };
    }

    private static PatternSearch search(MiningTask.Itemsets task, ItemsetMiner engine) {
        return inTransactions(
                engine.name(),
                (db, budget, sink) -> engine.mine(db, task.over(db), budget, sink),
                db -> estimate(db, task.over(db)));
    }

    private static ItemsetEstimate estimate(Transactions db, ItemsetQuery query) {
        return query.kind() == ItemsetKind.FREQUENT
                ? ItemsetEstimate.of(db, query, new SplittableRandom(SEED))
                : ItemsetEstimate.NONE;
    }

    private static PatternSearch search(MiningTask.TopItemsets task, String engine) {
        return inTransactions(
                engine,
                (db, budget, sink) -> {
                    int support = task.minSupport().of(db.count());
                    ItemsetQuery query = new ItemsetQuery(task.kind(), support, task.maxLength());
                    new TopItemsets(query, task.count(), task.minLength()).mine(db, budget, sink);
                });
    }

    private static PatternSearch search(MiningTask.Rules task, ItemsetMiner engine) {
        RuleMiner miner = new RuleMiner(engine, task.basis());
        return inTransactions(
                engine.name(),
                (db, budget, sink) -> miner.mine(db, task.thresholds(), budget, sink));
    }

    private static PatternSearch search(
            MiningTask.SequentialPatterns task, SequentialPatternMiner engine) {
        return inSequences(
                engine.name(),
                (db, budget, sink) -> {
                    int support = task.minSupport().of(db.sequences());
                    SequentialQuery query =
                            new SequentialQuery(support, task.maxLength(), task.gaps());
                    engine.mine(db, query, budget, sink);
                });
    }

    private static PatternSearch search(
            MiningTask.SequentialRules task, SequentialRuleMiner engine) {
        return inSequences(
                engine.name(),
                (db, budget, sink) -> {
                    int support = task.minSupport().of(db.sequences());
                    SequentialRuleQuery query =
                            SequentialRuleQuery.of(support, task.minConfidence())
                                    .upTo(task.maxAntecedent(), task.maxConsequent())
                                    .within(task.window());
                    engine.mine(db, query, budget, sink);
                });
    }

    private static PatternSearch search(MiningTask.Periodic task, String engine) {
        return inTransactions(
                engine,
                (db, budget, sink) -> {
                    int support = task.minSupport().of(db.count());
                    numbered(db).mine(task.query().from(support), budget, sink);
                });
    }

    private static PatternSearch search(MiningTask.StablePeriodic task, String engine) {
        return inTransactions(
                engine,
                (db, budget, sink) -> {
                    int support = task.minSupport().of(db.count());
                    numbered(db).mine(task.query().from(support), budget, sink);
                });
    }

    private static PatternSearch search(MiningTask.LocalPeriodic task, String engine) {
        return inTransactions(
                engine,
                (db, budget, sink) -> {
                    int support = task.minSupport().of(db.count());
                    numbered(db).mine(task.query().from(support), budget, sink);
                });
    }

    private static PeriodicMiner numbered(Transactions transactions) {
        return new PeriodicMiner(TimedTransactions.numbered(transactions));
    }
}
