package io.quando.domain.evaluate;

import java.util.Arrays;

/// The items with the highest scores, best first; ties are in the order of their codes. Items of
/// score −∞ are left out.
final class TopList {
    private TopList() {}

    /// @param count most items
    static int[] of(float[] scores, int count) {
        int room = Math.min(count, scores.length);
        int[] items = new int[room];
        float[] best = new float[room];
        int filled = 0;
        float bar = Float.NEGATIVE_INFINITY;
        for (int item = 0; item < scores.length; item++) {
            float score = scores[item];
            if (score > bar) {
                int place = filled < room ? filled++ : room - 1;
                while (place > 0 && best[place - 1] < score) {
                    best[place] = best[place - 1];
                    items[place] = items[place - 1];
                    place--;
                }
                best[place] = score;
                items[place] = item;
                bar = filled < room ? bar : best[room - 1];
            }
        }
        return Arrays.copyOf(items, filled);
    }
}
