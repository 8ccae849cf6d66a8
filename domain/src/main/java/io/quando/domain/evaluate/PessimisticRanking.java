package io.quando.domain.evaluate;

import java.util.Arrays;

/// The ranks of relevant items among all items, with ties against the model: every other item of
/// the same score counts as better. A model that cannot tell items apart gains nothing by it.
///
/// **Mutates** its buffers; one thread at a time.
final class PessimisticRanking {
    /// The rank of an item that the model rules out.
    static final int MISSED = Integer.MAX_VALUE;

    private float[] thresholds = new float[1];
    private int[] atLeast = new int[1];

    /// Ranks the relevant items, in ascending order. Items of score −∞ are not ranked at all.
    ///
    /// @param scores scores of all items, neither NaN nor +∞
    /// @param relevant distinct item codes
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

    /// Sorts the relevant scores, and takes the relevant items out of the counts.
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

    /// The number of the highest threshold reached by a score that reaches the lowest one.
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
