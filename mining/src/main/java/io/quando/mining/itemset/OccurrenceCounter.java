package io.quando.mining.itemset;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts supports by walking through the rows of a prefix; suits sparse data, in which most items
/// are rare.
final class OccurrenceCounter implements SupportCounter {
    private final int[][] rows;
    private final int[][] occurrences;
    private final int[] counts;
    private final PrefixStack<int[]> covers;

    OccurrenceCounter(int[][] rows, int items) {
        this.rows = rows;
        counts = new int[items];
        occurrences = occurrences(rows, items);
        covers = new PrefixStack<>(new int[0], this::narrowed);
    }

    @Override
    public void count(int[] prefix, int length, int[] candidates, int count, int[] supports) {
        for (int i = 0; i < count; i++) {
            counts[candidates[i]] = 0;
        }
        for (int row : covers.at(prefix, length)) {
            for (int item : rows[row]) {
                counts[item]++;
            }
        }
        for (int i = 0; i < count; i++) {
            supports[i] = counts[candidates[i]];
        }
    }

    private int[] narrowed(int[] cover, int[] prefix, int length) {
        int item = prefix[length - 1];
        return length == 1
                ? occurrences[item]
                : Arrays.stream(cover)
                        .filter(row -> Arrays.binarySearch(rows[row], item) >= 0)
                        .toArray();
    }

    private static int[][] occurrences(int[][] rows, int items) {
        int[] supports = new int[items];
        for (int[] row : rows) {
            for (int item : row) {
                supports[item]++;
            }
        }
        int[][] occurrences =
                IntStream.range(0, items)
                        .mapToObj(item -> new int[supports[item]])
                        .toArray(int[][]::new);
        for (int row = rows.length - 1; row >= 0; row--) {
            for (int item : rows[row]) {
                occurrences[item][--supports[item]] = row;
            }
        }
        return occurrences;
    }
}
