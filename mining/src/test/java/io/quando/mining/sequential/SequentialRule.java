package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A sequential rule as a test compares it.
record SequentialRule(
        List<Integer> antecedent, List<Integer> consequent, SequentialRuleCounts counts) {
    static List<SequentialRule> found(
            SequenceDatabase database, SequentialRuleQuery query, int threads) {
        return found(database, query, threads, Long.MAX_VALUE);
    }

    /// @param bytes with one byte, there is no room for bitmaps
    static List<SequentialRule> found(
            SequenceDatabase database, SequentialRuleQuery query, int threads, long bytes) {
        List<SequentialRule> found = new ArrayList<>();
        SequentialRuleMiner.ruleGrowth()
                .mine(
                        database,
                        query,
                        SearchBudgets.of(threads, bytes, done -> {}),
                        (x, xLength, y, yLength, counts) ->
                                found.add(
                                        new SequentialRule(
                                                items(x, xLength), items(y, yLength), counts)));
        return ordered(found);
    }

    static List<SequentialRule> ordered(List<SequentialRule> rules) {
        return rules.stream().sorted(Comparator.comparing(SequentialRule::toString)).toList();
    }

    private static List<Integer> items(int[] items, int length) {
        return Arrays.stream(items, 0, length).boxed().toList();
    }
}
