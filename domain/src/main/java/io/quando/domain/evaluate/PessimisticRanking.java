package io.quando.domain.evaluate;

import java.util.Arrays;

/// Where relevant items stand among all items, if whoever has the same score stands before them: a
/// model that cannot tell items apart gains nothing by it.
///
/// **Mutates** its buffers; one thread at a time.
final class PessimisticRanking {
    /// Rank of an item that must not come.
    static final int MISSED = Integer.MAX_VALUE;

    private float[] thresholds = new float[1];
    private int[] atLeast = new int[1];

    /// Ranks of the relevant items, ascending. Items of score −∞ are not ranked at all.
    ///
    /// @param scores of all items, neither NaN nor +∞
    /// @param relevant different item codes
    int[] ranks(float[] scores, int[] relevant) {
        int count = relevant.length;
        prepare(scores, relevant);
        float lowest = thresholds[0];
        for (float score : scores) {
            if (score >= lowest) {
                atLeast[reached(score, count)]++;
            }
        }
        return ranks(count);
    }

    /// Relevant scores ascending; the items themselves are taken out of the counts beforehand.
    private void prepare(float[] scores, int[] relevant) {
        int count = relevant.length;
        thresholds = new float[count];
        atLeast = new int[count];
        for (int i = 0; i < count; i++) {
            thresholds[i] = scores[relevant[i]];
        }
        Arrays.sort(thresholds);
        for (float threshold : thresholds) {
            atLeast[reached(threshold, count)]--;
        }
    }

    /// Number of the highest threshold that a score of at least the lowest one reaches.
    private int reached(float score, int count) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (thresholds[middle] <= score) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int[] ranks(int count) {
        int[] ranks = new int[count];
        int before = 0;
        for (int i = count - 1; i >= 0; i--) {
            before += atLeast[i];
            int better = count - 1 - i;
            ranks[better] = thresholds[i] == Float.NEGATIVE_INFINITY ? MISSED : before + better + 1;
        }
        return ranks;
    }
}
