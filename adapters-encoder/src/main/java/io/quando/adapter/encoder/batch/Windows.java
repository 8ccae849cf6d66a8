package io.quando.adapter.encoder.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Parts of sequences, one after another.
final class Windows {
    private Windows() {}

    /// The whole sequence if it is short enough, otherwise windows of which the first and the last
    /// may be shorter.
    static List<int[]> cut(int[] items, int length, SplittableRandom random) {
        List<int[]> windows = new ArrayList<>();
        int end = items.length <= length ? items.length : 1 + random.nextInt(length);
        for (int from = 0; from < items.length; end = Math.min(items.length, end + length)) {
            windows.add(Arrays.copyOfRange(items, from, end));
            from = end;
        }
        return windows;
    }
}
