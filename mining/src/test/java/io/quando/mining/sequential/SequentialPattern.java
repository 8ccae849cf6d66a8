package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A sequential pattern as a test compares it.
record SequentialPattern(List<List<Integer>> elements, int support) {
    /// @param text as in SPMF's files, `1 2 -1 3`
    static SequentialPattern of(int support, String text) {
        return new SequentialPattern(
                Arrays.stream(text.split("-1"))
                        .map(e ->
                                Arrays.stream(e.strip().split(" ")).map(Integer::valueOf).toList())
                        .toList(),
                support);
    }

    static List<SequentialPattern> found(
            SequenceDatabase database, SequentialQuery query, int threads) {
        List<SequentialPattern> found = new ArrayList<>();
        SequentialPatternMiner.prefixSpan()
                .mine(
                        database,
                        query,
                        SearchBudgets.of(threads, Long.MAX_VALUE, done -> {}),
                        (items, ends, elements, support) ->
                                found.add(of(items, ends, elements, support)));
        return ordered(found);
    }

    static List<SequentialPattern> ordered(List<SequentialPattern> patterns) {
        return patterns.stream()
                .sorted(Comparator.comparing(pattern -> pattern.elements().toString()))
                .toList();
    }

    private static SequentialPattern of(int[] items, int[] ends, int count, int support) {
        List<List<Integer>> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int begin = i == 0 ? 0 : ends[i - 1];
            elements.add(Arrays.stream(items, begin, ends[i]).boxed().toList());
        }
        return new SequentialPattern(elements, support);
    }
}
