package io.quando.domain.mining.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What went back, by user and item.
final class Returns {
    private final Map<Long, List<Return>> byUserAndItem = new HashMap<>();

    /// @param time microseconds since 1970
    /// @param tie orders returns of one time and quantity
    record Return(long time, double quantity, int tie) {}

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
