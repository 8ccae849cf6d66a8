package io.quando.domain.baseline;

import io.quando.domain.sequence.History;
import java.util.ArrayList;
import java.util.List;

/// Splits a history into baskets.
final class Baskets {
    private Baskets() {}

    /// The distinct items of each basket, oldest first. Without baskets, each event is one.
    static List<int[]> of(History history) {
        int[] items = history.items();
        List<int[]> baskets = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= items.length; end++) {
            if (end == items.length || isNew(history, end)) {
                int[] basket = new int[end - start];
                System.arraycopy(items, start, basket, 0, basket.length);
                baskets.add(RecentItems.set(basket));
                start = end;
            }
        }
        return baskets;
    }

    private static boolean isNew(History history, int position) {
        return !history.inBaskets() || history.basket(position) != history.basket(position - 1);
    }
}
