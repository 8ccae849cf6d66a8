package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.RuleMiner;
import io.quando.domain.mining.RuleThresholds;
import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.ItemsetQuery;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import java.util.function.BiConsumer;

/// A search that is ready to run.
///
/// @param engine name of the engine
/// @param search what to do with transactions, and where to put what is found
record PatternSearch(String engine, BiConsumer<Transactions, PatternSink> search) {
    static PatternSearch of(MinePatternsCommand command, ItemsetMiner engine) {
        return new PatternSearch(
                engine.name(),
                switch (command.task()) {
                    case FREQUENT -> itemsets(command, engine);
                    case RULES -> rules(command, engine);
                });
    }

    void run(Transactions transactions, PatternSink sink) {
        search.accept(transactions, sink);
    }

    private static BiConsumer<Transactions, PatternSink> itemsets(
            MinePatternsCommand command, ItemsetMiner engine) {
        return (transactions, sink) -> {
            int minSupport = command.minSupport().of(transactions.count());
            engine.mine(
                    transactions,
                    ItemsetQuery.frequent(minSupport).upTo(command.maxLength()),
                    sink);
        };
    }

    private static BiConsumer<Transactions, PatternSink> rules(
            MinePatternsCommand command, ItemsetMiner engine) {
        RuleThresholds thresholds = command.thresholds();
        RuleMiner miner = new RuleMiner(engine, command.supportBasis());
        return (transactions, sink) -> miner.mine(transactions, thresholds, Effort.single(), sink);
    }
}
