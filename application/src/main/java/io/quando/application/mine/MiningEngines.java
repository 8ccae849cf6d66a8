package io.quando.application.mine;

import io.quando.mining.itemset.ItemsetKind;
import io.quando.mining.itemset.ItemsetMiner;
import io.quando.mining.periodic.PeriodicMiner;
import io.quando.mining.sequential.SequentialPatternMiner;
import io.quando.mining.sequential.SequentialRuleMiner;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// The engines to choose from. `auto` means the first that supports the task.
///
/// @param itemsets engines for itemsets and rules
/// @param sequences engines for sequential patterns
/// @param sequentialRules engines for sequential rules
public record MiningEngines(
        List<ItemsetMiner> itemsets,
        List<SequentialPatternMiner> sequences,
        List<SequentialRuleMiner> sequentialRules) {
    public MiningEngines {
        itemsets = List.copyOf(itemsets);
        sequences = List.copyOf(sequences);
        sequentialRules = List.copyOf(sequentialRules);
    }

    /// All engines.
    public static MiningEngines all() {
        return new MiningEngines(
                ItemsetMiner.all(),
                SequentialPatternMiner.all(),
                List.of(SequentialRuleMiner.ruleGrowth()));
    }

    ItemsetMiner forItemsets(ItemsetKind kind, String algorithm) {
        List<ItemsetMiner> able =
                itemsets.stream().filter(engine -> engine.kinds().contains(kind)).toList();
        String what = kind.name().toLowerCase(Locale.ROOT) + " itemsets";
        return chosen(able, ItemsetMiner::name, algorithm, what);
    }

    /// The name of the only engine whose minimum support rises during the search.
    String forTopItemsets(String algorithm) {
        List<String> able = List.of(ItemsetMiner.lcm().name());
        return chosen(able, Function.identity(), algorithm, "the most frequent itemsets");
    }

    SequentialPatternMiner forSequences(String algorithm) {
        return chosen(sequences, SequentialPatternMiner::name, algorithm, "sequential patterns");
    }

    SequentialRuleMiner forSequentialRules(String algorithm) {
        return chosen(sequentialRules, SequentialRuleMiner::name, algorithm, "sequential rules");
    }

    /// The name of the only engine for periodic patterns.
    String forPeriodic(String algorithm) {
        return chosen(
                List.of(PeriodicMiner.NAME), Function.identity(), algorithm, "periodic patterns");
    }

    private static <E> E chosen(
            List<E> engines, Function<E, String> name, String wanted, String what) {
        boolean any = wanted.equals(MinePatternsCommand.AUTO);
        return engines.stream()
                .filter(engine -> any || wanted.equals(name.apply(engine)))
                .findFirst()
                .orElseThrow(() -> unknown(engines.stream().map(name).toList(), wanted, what));
    }

    private static IllegalArgumentException unknown(
            List<String> known, String wanted, String what) {
        return new IllegalArgumentException(
                "The algorithm (%s) is not one for %s. Choose one of %s."
                        .formatted(wanted, what, String.join(", ", withAuto(known))));
    }

    private static List<String> withAuto(List<String> known) {
        return Stream.concat(Stream.of(MinePatternsCommand.AUTO), known.stream()).toList();
    }
}
