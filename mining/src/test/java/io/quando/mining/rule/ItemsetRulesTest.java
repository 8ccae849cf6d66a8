package io.quando.mining.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.itemset.FrequentItemsets;
import io.quando.mining.itemset.ItemsetMiner;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.TransactionsBuilder;
import io.quando.mining.search.SearchBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemsetRulesTest {
    private static final int ITEMS = 6;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void consequentsOfAHandWorkedExample() {
        assertThat(rules(transactions(7, 7, 3, 1), 1, 0.75, 2))
                .containsExactlyInAnyOrder(
                        "[0] -> [1] 3/4",
                        "[1] -> [0] 3/3",
                        "[2] -> [0] 2/2",
                        "[2] -> [1] 2/2",
                        "[2] -> [0, 1] 2/2",
                        "[0, 2] -> [1] 2/2",
                        "[1, 2] -> [0] 2/2");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySplitThatHoldsIsFoundOnce(long seed) {
        Random random = new Random(seed);
        int[] masks = random.ints(50, 0, 1 << ITEMS).toArray();
        int minSupport = 1 + random.nextInt(12);
        double minConfidence = random.nextInt(11) / 10.0;
        int maxConsequent = 1 + random.nextInt(ITEMS);
        assertThat(rules(transactions(masks), minSupport, minConfidence, maxConsequent))
                .containsExactlyInAnyOrderElementsOf(
                        everySplit(masks, minSupport, minConfidence, maxConsequent));
    }

    @Test
    void whatCannotHoldIsNotLookedAt() {
        Random random = new Random(8);
        int[] masks = new int[200];
        Arrays.setAll(masks, t -> random.nextInt(1 << 12) | 7 << random.nextInt(9));
        FrequentItemsets frequent = frequent(transactions(masks), 10);
        long splits =
                IntStream.range(0, frequent.count())
                        .mapToLong(set -> (1L << frequent.length(set)) - 2)
                        .sum();
        assertThat(examined(frequent, 0.95)).isLessThan(splits / 5);
        assertThat(examined(frequent, 0)).isEqualTo(splits);
    }

    @Test
    void largeConsequentsNeedTheSupportOfTheWholeRule() {
        RuleMiner miner = new RuleMiner(ItemsetMiner.fpGrowth(), SupportBasis.ANTECEDENT);
        RuleThresholds pairs = new RuleThresholds(new MinimumSupport(1), 0.5, 4, 2);
        Transactions db = transactions(3);
        assertThatThrownBy(
                        () -> miner.mine(db, pairs, SearchBudget.single(), (a, n, c, m, k) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Consequents of up to 2 items need a minimum support");
    }

    private static long examined(FrequentItemsets frequent, double minConfidence) {
        RuleThresholds thresholds =
                new RuleThresholds(new MinimumSupport(10), minConfidence, 12, 12);
        ItemsetRules rules = new ItemsetRules(frequent, 200, thresholds, (a, n, c, m, k) -> {});
        rules.reportAll();
        return rules.examined();
    }

    private static FrequentItemsets frequent(Transactions db, int minSupport) {
        FrequentItemsets frequent = new FrequentItemsets();
        ItemsetMiner.fpGrowth().mine(db, ItemsetQuery.frequent(minSupport), frequent);
        return frequent;
    }

    private static List<String> rules(
            Transactions db, int minSupport, double minConfidence, int maxConsequent) {
        List<String> rules = new ArrayList<>();
        RuleThresholds thresholds =
                new RuleThresholds(
                        new MinimumSupport(minSupport),
                        minConfidence,
                        Integer.MAX_VALUE,
                        maxConsequent);
        new RuleMiner(ItemsetMiner.fpGrowth(), SupportBasis.RULE)
                .mine(
                        db,
                        thresholds,
                        SearchBudget.single(),
                        (a, n, c, m, counts) ->
                                rules.add(
                                        written(
                                                Arrays.copyOf(a, n),
                                                Arrays.copyOf(c, m),
                                                counts.both(),
                                                counts.antecedent())));
        return rules;
    }

    private static List<String> everySplit(
            int[] masks, int minSupport, double minConfidence, int maxConsequent) {
        List<String> rules = new ArrayList<>();
        for (int left = 1; left < 1 << ITEMS; left++) {
            for (int right = 1; right < 1 << ITEMS; right++) {
                int both = support(masks, left | right);
                int covered = support(masks, left);
                if ((left & right) == 0
                        && Integer.bitCount(right) <= maxConsequent
                        && both >= minSupport
                        && (double) both / covered >= minConfidence) {
                    rules.add(written(bits(left), bits(right), both, covered));
                }
            }
        }
        return rules;
    }

    private static int support(int[] masks, int wanted) {
        return (int) Arrays.stream(masks).filter(mask -> (mask & wanted) == wanted).count();
    }

    private static String written(int[] left, int[] right, long both, long covered) {
        return "%s -> %s %d/%d"
                .formatted(Arrays.toString(left), Arrays.toString(right), both, covered);
    }

    private static int[] bits(int mask) {
        return IntStream.range(0, ITEMS).filter(i -> (mask >> i & 1) == 1).toArray();
    }

    private static Transactions transactions(int... masks) {
        TransactionsBuilder builder = Transactions.builder();
        for (int mask : masks) {
            IntStream.range(0, 12).filter(i -> (mask >> i & 1) == 1).forEach(builder::add);
            builder.end();
        }
        return builder.build();
    }
}
