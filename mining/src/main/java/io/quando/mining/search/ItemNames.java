package io.quando.mining.search;

import java.util.Map;

/// The names of items, which searches know by number alone.
public final class ItemNames {
    private static final ItemNames NONE = new ItemNames(Map.of());

    private final Map<Integer, String> names;

    private ItemNames(Map<Integer, String> names) {
        this.names = names;
    }

    /// No item has a name.
    public static ItemNames none() {
        return NONE;
    }

    /// @param names by item number
    public static ItemNames of(Map<Integer, String> names) {
        return names.isEmpty() ? NONE : new ItemNames(Map.copyOf(names));
    }

    /// True if no item has a name.
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /// The name of an item, or its number if it has none.
    public String of(int item) {
        String name = names.get(item);
        return name == null ? Integer.toString(item) : name;
    }
}
