package io.quando.domain.rule;

import io.quando.domain.catalogue.ItemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Baskets of a shop with a long tail: popularity falls as in Zipf's law, most people take a
/// handful, and few take many. Nothing in them belongs together but what is planted.
///
/// @param ratings how many items all baskets hold together, at least
/// @param items how many items there are
/// @param handful how many items a basket holds on average
record LongTail(int ratings, int items, double handful) {
    private static final double ZIPF = 0.9;

    /// A hundred thousand ratings of ten thousand items.
    static LongTail ofTenThousandItems() {
        return new LongTail(100_000, 10_000, 4);
    }

    /// Baskets of noise alone.
    List<Set<ItemId>> noise(long seed) {
        return baskets(seed, 0, 0);
    }

    /// @param pairs how many pairs of rare items are planted: item `rare 0` and `rare 1`, and so on
    /// @param share of the baskets that hold a pair
    List<Set<ItemId>> baskets(long seed, int pairs, double share) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] popularity = popularity();
        List<Set<ItemId>> baskets = new ArrayList<>();
        for (int rated = 0; rated < ratings; rated += baskets.getLast().size()) {
            Set<ItemId> basket = new LinkedHashSet<>();
            int size = 1 + (int) (-handful * Math.log(1 - random.nextDouble()));
            for (int draw = 0; draw < size; draw++) {
                basket.add(item(popularity, random.nextDouble()));
            }
            if (random.nextDouble() < share) {
                int pair = random.nextInt(pairs);
                basket.add(new ItemId("rare " + 2 * pair));
                basket.add(new ItemId("rare " + (2 * pair + 1)));
            }
            baskets.add(basket);
        }
        return baskets;
    }

    /// Whether a rule leads from one item of a planted pair to the other.
    static boolean isPlanted(AssociationRule rule) {
        String consequent = rule.consequent().value();
        if (!consequent.startsWith("rare ")) {
            return false;
        }
        int partner = Integer.parseInt(consequent.substring(5)) ^ 1;
        return rule.antecedent().contains(new ItemId("rare " + partner));
    }

    private static ItemId item(double[] popularity, double draw) {
        int found = Arrays.binarySearch(popularity, draw * popularity[popularity.length - 1]);
        return new ItemId("item " + (found < 0 ? -found - 1 : found));
    }

    private double[] popularity() {
        double[] upTo = new double[items];
        double sum = 0;
        for (int item = 0; item < items; item++) {
            sum += Math.pow(item + 1, -ZIPF);
            upTo[item] = sum;
        }
        return upTo;
    }
}
