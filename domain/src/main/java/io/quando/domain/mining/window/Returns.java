package io.quando.domain.mining.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What went back, by user and item, in the order of arrival.
final class Returns {
    private final Map<Long, List<Return>> byUserAndItem = new HashMap<>();

    /// @param time microseconds since 1970
    /// @param purchases how many purchases had arrived before
    record Return(long time, int purchases, double quantity) {}

    void add(int user, int item, Return back) {
        byUserAndItem.computeIfAbsent(key(user, item), k -> new ArrayList<>(1)).add(back);
    }

    /// Empty if nothing went back.
    List<Return> of(int user, int item) {
        return byUserAndItem.isEmpty()
                ? List.of()
                : byUserAndItem.getOrDefault(key(user, item), List.of());
    }

    private static long key(int user, int item) {
        return (long) user << 32 | item;
    }
}
