package io.quando.domain.evaluate;

import java.util.Arrays;

/// The items of the highest scores, best first; of equal ones the smaller code comes first. Items
/// of score −∞ do not come.
final class TopList {
    private TopList() {}

    /// @param count at most so many
    static int[] of(float[] scores, int count) {
        int[] items = new int[count];
        float[] best = new float[count];
        int filled = 0;
        float bar = Float.NEGATIVE_INFINITY;
        for (int item = 0; item < scores.length; item++) {
            float score = scores[item];
            if (score > bar) {
                int place = filled < count ? filled++ : count - 1;
                while (place > 0 && best[place - 1] < score) {
                    best[place] = best[place - 1];
                    items[place] = items[place - 1];
                    place--;
                }
                best[place] = score;
                items[place] = item;
                bar = filled < count ? bar : best[count - 1];
            }
        }
        return Arrays.copyOf(items, filled);
    }
}
