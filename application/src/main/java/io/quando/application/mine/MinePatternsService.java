package io.quando.application.mine;

import static java.util.Comparator.comparingDouble;

import io.quando.domain.mining.PatternWriter;
import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.TransactionSource;
import io.quando.domain.mining.itemset.Transactions;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Mines with one of several engines.
public final class MinePatternsService implements MinePatterns {
    private final List<ItemsetMiner> engines;
    private final ResourceMeter meter;

    /// @param engines the engines to choose from, the one that `auto` means first
    public MinePatternsService(List<ItemsetMiner> engines, ResourceMeter meter) {
        this.engines = List.copyOf(engines);
        this.meter = meter;
    }

    @Override
    public MinedPatterns mine(TransactionSource source, MinePatternsCommand command) {
        PatternSearch search = PatternSearch.of(command, engine(command.algorithm()));
        return measured(source.read(), command, search);
    }

    @Override
    public MinedPatterns mine(
            TransactionSource source,
            MinePatternsCommand command,
            Supplier<? extends PatternWriter> output) {
        PatternSearch search = PatternSearch.of(command, engine(command.algorithm()));
        Transactions transactions = source.read();
        try (PatternWriter writer = output.get()) {
            MinedPatterns mined = measured(transactions, command, search);
            search.run(transactions, writer);
            return mined;
        }
    }

    private MinedPatterns measured(
            Transactions transactions, MinePatternsCommand command, PatternSearch search) {
        Run fastest =
                Stream.generate(() -> run(transactions, search))
                        .limit(command.repeat())
                        .min(comparingDouble(run -> run.usage().seconds()))
                        .orElseThrow();
        return new MinedPatterns(
                command.task(),
                search.engine(),
                transactions.count(),
                transactions.items(),
                fastest.count(),
                fastest.usage());
    }

    private Run run(Transactions transactions, PatternSearch search) {
        PatternTally tally = new PatternTally();
        ResourceUsage usage = meter.measure(() -> search.run(transactions, tally));
        return new Run(tally.count(), usage);
    }

    private ItemsetMiner engine(String name) {
        boolean any = name.equals(MinePatternsCommand.AUTO);
        return engines.stream()
                .filter(engine -> any || name.equals(engine.name()))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private IllegalArgumentException unknown(String name) {
        List<String> known = engines.stream().map(ItemsetMiner::name).toList();
        return new IllegalArgumentException(
                "The algorithm (%s) is not known. Choose one of %s, %s."
                        .formatted(name, MinePatternsCommand.AUTO, String.join(", ", known)));
    }

    private record Run(long count, ResourceUsage usage) {}
}
