package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.sequence.History;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The items at the end of a history.
final class RecentItems {
    static final String LAST = "last";
    static final Hyperparameter DECAY =
            new Hyperparameter(
                    "decay",
                    0.8,
                    0,
                    1,
                    List.of(0.5, 0.7, 0.8, 0.9, 1.0),
                    "weight of an item beside that of the next newer one");

    private RecentItems() {}

    static Hyperparameter last(double standard) {
        return new Hyperparameter(
                        LAST,
                        standard,
                        0,
                        100_000,
                        List.of(0.0, 1.0, 5.0, 10.0, 20.0, 50.0),
                        "number of last items that count, 0 for all")
                .counting();
    }

    /// The distinct items among the last events, ascending.
    ///
    /// @param last number of events, 0 for all
    static int[] set(History history, int last) {
        int from = from(history, last);
        int[] items = new int[history.length() - from];
        for (int i = 0; i < items.length; i++) {
            items[i] = history.item(from + i);
        }
        return set(items);
    }

    /// The distinct ones of these items, ascending.
    ///
    /// **Mutates** sorts `items`
    static int[] set(int[] items) {
        Arrays.sort(items);
        int size = 0;
        for (int i = 0; i < items.length; i++) {
            if (i == 0 || items[i] != items[i - 1]) {
                items[size++] = items[i];
            }
        }
        return Arrays.copyOf(items, size);
    }

    /// The last positions of the distinct items, newest first.
    ///
    /// @param last number of events, 0 for all
    static int[] lastPositions(History history, int last) {
        int from = from(history, last);
        int[] positions = new int[history.length() - from];
        BitSet seen = new BitSet();
        int size = 0;
        for (int position = history.length() - 1; position >= from; position--) {
            if (!seen.get(history.item(position))) {
                seen.set(history.item(position));
                positions[size++] = position;
            }
        }
        return Arrays.copyOf(positions, size);
    }

    /// The first position that counts.
    static int from(History history, int last) {
        return last == 0 ? 0 : Math.max(0, history.length() - last);
    }
}
