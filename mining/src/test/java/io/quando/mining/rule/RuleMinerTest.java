package io.quando.mining.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.itemset.ItemsetMiner;
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
import org.junit.jupiter.params.provider.ValueSource;

class RuleMinerTest {
    private static final int[][] EXAMPLE = {{1, 2, 3}, {1, 2}, {1, 3}, {2}, {}};

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void rulesOfAHandWorkedExample() {
        assertThat(mined(ItemsetMiner.fpGrowth(), SupportBasis.RULE, EXAMPLE, 2, 0.6))
                .containsExactlyInAnyOrder(
                        new Rule(List.of(1), 2, new RuleCounts(5, 3, 3, 2)),
                        new Rule(List.of(2), 1, new RuleCounts(5, 3, 3, 2)),
                        new Rule(List.of(1), 3, new RuleCounts(5, 3, 2, 2)),
                        new Rule(List.of(3), 1, new RuleCounts(5, 2, 3, 2)));
    }

    @Test
    void aFrequentAntecedentMayHaveARareConsequent() {
        assertThat(mined(ItemsetMiner.fpGrowth(), SupportBasis.ANTECEDENT, EXAMPLE, 3, 0.6))
                .containsExactlyInAnyOrder(
                        new Rule(List.of(), 1, new RuleCounts(5, 5, 3, 3)),
                        new Rule(List.of(), 2, new RuleCounts(5, 5, 3, 3)),
                        new Rule(List.of(1), 2, new RuleCounts(5, 3, 3, 2)),
                        new Rule(List.of(1), 3, new RuleCounts(5, 3, 2, 2)),
                        new Rule(List.of(2), 1, new RuleCounts(5, 3, 3, 2)));
    }

    @Test
    void aConfidenceThatIsJustReachedIsEnough() {
        int[][] threeOfTen = new int[10][];
        Arrays.setAll(threeOfTen, t -> t < 3 ? new int[] {1, 2} : new int[] {1});
        assertThat(mined(ItemsetMiner.apriori(), SupportBasis.RULE, threeOfTen, 1, 0.3))
                .extracting(Rule::antecedent)
                .containsExactlyInAnyOrder(List.of(1), List.of(2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRuleThatHoldsIsFoundOnce(long seed) {
        Random random = new Random(seed);
        int[][] baskets = random(random, seed % 2 == 0 ? 60 : 7, 6);
        int minSupport = 1 + random.nextInt(8);
        double minConfidence = random.nextInt(11) / 10.0;
        for (SupportBasis basis : SupportBasis.values()) {
            List<Rule> expected = oracle(baskets, 6, basis, minSupport, minConfidence);
            for (ItemsetMiner engine : ItemsetMiner.all()) {
                assertThat(mined(engine, basis, baskets, minSupport, minConfidence))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sparseDataGivesTheSameRulesWithEveryEngine(long seed) {
        int[][] baskets = new int[400][];
        Random random = new Random(seed);
        Arrays.setAll(baskets, t -> random.ints(5, 0, 250).toArray());
        for (SupportBasis basis : SupportBasis.values()) {
            assertThat(mined(ItemsetMiner.apriori(), basis, baskets, 3, 0.2))
                    .containsExactlyInAnyOrderElementsOf(
                            mined(ItemsetMiner.fpGrowth(), basis, baskets, 3, 0.2));
        }
    }

    @Test
    void theLongestRuleIsAsLongAsAllowed() {
        int[][] baskets = {{1, 2, 3, 4}, {1, 2, 3, 4}};
        for (SupportBasis basis : SupportBasis.values()) {
            List<Rule> rules = new ArrayList<>();
            RuleThresholds pairs = new RuleThresholds(new MinimumSupport(2), 0.5, 2);
            new RuleMiner(ItemsetMiner.fpGrowth(), basis)
                    .mine(
                            transactions(baskets),
                            pairs,
                            SearchBudget.single(),
                            (a, n, c, m, k) -> rules.add(Rule.of(a, n, c[0], k)));
            assertThat(rules)
                    .allMatch(rule -> rule.antecedent().size() <= 1)
                    .hasSizeGreaterThan(11);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 50, Double.NaN})
    void aConfidenceOutsideZeroToOneIsRefused(double minConfidence) {
        MinimumSupport support = new MinimumSupport(1);
        assertThatThrownBy(() -> new RuleThresholds(support, minConfidence, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + minConfidence + ") must be between 0 and 1");
    }

    @Test
    void aRuleNeedsTwoItems() {
        MinimumSupport support = new MinimumSupport(1);
        assertThatThrownBy(() -> new RuleThresholds(support, 0.5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The maximum length (1) must be at least 2");
    }

    private static List<Rule> mined(
            ItemsetMiner engine,
            SupportBasis basis,
            int[][] baskets,
            int minSupport,
            double minConfidence) {
        List<Rule> rules = new ArrayList<>();
        RuleThresholds thresholds =
                new RuleThresholds(
                        new MinimumSupport(minSupport), minConfidence, Integer.MAX_VALUE);
        new RuleMiner(engine, basis)
                .mine(
                        transactions(baskets),
                        thresholds,
                        SearchBudget.single(),
                        (a, n, c, m, k) -> rules.add(Rule.of(a, n, c[0], k)));
        return rules;
    }

    private static List<Rule> oracle(
            int[][] baskets, int items, SupportBasis basis, int minSupport, double minConfidence) {
        List<Rule> rules = new ArrayList<>();
        for (int mask = basis == SupportBasis.RULE ? 1 : 0; mask < 1 << items; mask++) {
            for (int item = 0; item < items; item++) {
                RuleCountsOrNone counts = RuleCountsOrNone.of(baskets, mask, item);
                if ((mask >> item & 1) == 0
                        && counts.both() > 0
                        && counts.supportOf(basis) >= minSupport
                        && counts.confidence() >= minConfidence) {
                    rules.add(new Rule(bits(mask), item, counts.counts()));
                }
            }
        }
        return rules;
    }

    private static List<Integer> bits(int mask) {
        return IntStream.range(0, Integer.SIZE).filter(i -> (mask >> i & 1) == 1).boxed().toList();
    }

    private static int[][] random(Random random, int count, int items) {
        int[][] baskets = new int[count][];
        Arrays.setAll(baskets, t -> random.ints(random.nextInt(6), 0, items).toArray());
        return baskets;
    }

    private static Transactions transactions(int[][] baskets) {
        TransactionsBuilder builder = Transactions.builder();
        for (int[] basket : baskets) {
            Arrays.stream(basket).forEach(builder::add);
            builder.end();
        }
        return builder.build();
    }

    private record Rule(List<Integer> antecedent, int consequent, RuleCounts counts) {
        static Rule of(int[] antecedent, int length, int consequent, RuleCounts counts) {
            return new Rule(
                    Arrays.stream(antecedent, 0, length).boxed().toList(), consequent, counts);
        }
    }

    /// Counts that may be zero, as a walk through all baskets gives them.
    private record RuleCountsOrNone(int all, int antecedent, int consequent, int both) {
        static RuleCountsOrNone of(int[][] baskets, int mask, int item) {
            return new RuleCountsOrNone(
                    baskets.length,
                    holding(baskets, mask),
                    holding(baskets, 1 << item),
                    holding(baskets, mask | 1 << item));
        }

        int supportOf(SupportBasis basis) {
            return basis == SupportBasis.RULE ? both : antecedent;
        }

        double confidence() {
            return (double) both / antecedent;
        }

        RuleCounts counts() {
            return new RuleCounts(all, antecedent, consequent, both);
        }

        private static int holding(int[][] baskets, int mask) {
            return (int)
                    Arrays.stream(baskets)
                            .mapToInt(b -> Arrays.stream(b).reduce(0, (m, i) -> m | 1 << i))
                            .filter(basket -> (basket & mask) == mask)
                            .count();
        }
    }
}
