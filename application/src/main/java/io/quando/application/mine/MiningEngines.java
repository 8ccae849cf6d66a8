package io.quando.application.mine;

import io.quando.domain.mining.itemset.ItemsetKind;
import io.quando.domain.mining.itemset.ItemsetMiner;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The engines to choose from.
///
/// @param itemsets those for itemsets and rules; the first that knows what is wanted is the one
///   that `auto` means
public record MiningEngines(List<ItemsetMiner> itemsets) {
    public MiningEngines {
        itemsets = List.copyOf(itemsets);
    }

    /// Every engine that there is.
    public static MiningEngines all() {
        return new MiningEngines(ItemsetMiner.all());
    }

    ItemsetMiner finding(ItemsetKind kind, String algorithm) {
        List<ItemsetMiner> able =
                itemsets.stream().filter(engine -> engine.kinds().contains(kind)).toList();
        String what = kind.name().toLowerCase(Locale.ROOT) + " itemsets";
        return chosen(able, ItemsetMiner::name, algorithm, what);
    }

    ItemsetMiner forRules(String algorithm) {
        return finding(ItemsetKind.FREQUENT, algorithm);
    }

    static <E> E chosen(List<E> engines, Function<E, String> name, String wanted, String what) {
        boolean any = wanted.equals(MinePatternsCommand.AUTO);
        return engines.stream()
                .filter(engine -> any || wanted.equals(name.apply(engine)))
                .findFirst()
                .orElseThrow(() -> unknown(engines.stream().map(name).toList(), wanted, what));
    }

    private static IllegalArgumentException unknown(
            List<String> known, String wanted, String what) {
        return new IllegalArgumentException(
                "The algorithm (%s) is not one for %s. Choose one of %s, %s."
                        .formatted(
                                wanted, what, MinePatternsCommand.AUTO, String.join(", ", known)));
    }
}
