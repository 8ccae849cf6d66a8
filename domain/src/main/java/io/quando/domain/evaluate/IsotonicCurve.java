package io.quando.domain.evaluate;

import java.util.Arrays;

/// The curve from score to probability that never falls and lies closest to the observations.
///
/// **Source** pool adjacent violators, Ayer et al. 1955
final class IsotonicCurve {
    private final float[] from;
    private final double[] chances;

    private IsotonicCurve(float[] from, double[] chances) {
        this.from = from;
        this.chances = chances;
    }

    static IsotonicCurve through(ScoredHits.Ascending pairs) {
        float[] from = new float[pairs.size()];
        double[] hits = new double[pairs.size()];
        int[] counts = new int[pairs.size()];
        int blocks = 0;
        for (int i = 0; i < pairs.size(); i++) {
            boolean same = blocks > 0 && from[blocks - 1] == pairs.scores()[i];
            int block = same ? blocks - 1 : blocks++;
            from[block] = pairs.scores()[i];
            hits[block] += pairs.hits()[i] ? 1 : 0;
            counts[block]++;
        }
        return pooled(from, hits, counts, blocks);
    }

    /// The probability at a score: that of its block, or of the lowest block for scores below all.
    double at(float score) {
        if (chances.length == 0) {
            return 0;
        }
        int place = Arrays.binarySearch(from, score);
        return chances[Math.max(0, place >= 0 ? place : -place - 2)];
    }

    private static IsotonicCurve pooled(float[] from, double[] hits, int[] counts, int length) {
        int blocks = 0;
        for (int i = 0; i < length; i++) {
            from[blocks] = from[i];
            hits[blocks] = hits[i];
            counts[blocks] = counts[i];
            while (blocks > 0
                    && hits[blocks - 1] * counts[blocks] >= hits[blocks] * counts[blocks - 1]) {
                blocks--;
                hits[blocks] += hits[blocks + 1];
                counts[blocks] += counts[blocks + 1];
            }
            blocks++;
        }
        double[] chances = new double[blocks];
        for (int i = 0; i < blocks; i++) {
            chances[i] = hits[i] / counts[i];
        }
        return new IsotonicCurve(Arrays.copyOf(from, blocks), chances);
    }
}
