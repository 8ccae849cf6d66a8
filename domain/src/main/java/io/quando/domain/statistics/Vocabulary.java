package io.quando.domain.statistics;

import io.quando.domain.catalogue.ItemId;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Numbers items from 0 on in the order in which they are first seen, so that counts can live in
/// arrays.
///
/// **Mutates** grows by [#code]; one writer, any number of readers.
public final class Vocabulary {
    private final Map<ItemId, Integer> codes = new ConcurrentHashMap<>();
    private volatile ItemId[] items = new ItemId[64];
    private volatile int size;

    /// The number of an item, a new one if it was never seen. For the writer alone.
    public int code(ItemId item) {
        Integer known = codes.get(item);
        if (known != null) {
            return known;
        }
        int code = size;
        if (code == items.length) {
            items = Arrays.copyOf(items, code * 2);
        }
        items[code] = item;
        size = code + 1;
        codes.put(item, code);
        return code;
    }

    /// The number of an item, or −1 if it was never seen.
    public int find(@Nullable ItemId item) {
        return item == null ? -1 : codes.getOrDefault(item, -1);
    }

    /// The item of a number below [#size].
    public ItemId item(int code) {
        if (code < 0 || code >= size) {
            throw new IllegalArgumentException(
                    "The code (%d) must be between 0 and %d.".formatted(code, size - 1));
        }
        return items[code];
    }

    public int size() {
        return size;
    }

    /// Compares two numbers by their items, so that no order depends on which was seen first.
    public int byItem(int one, int other) {
        return item(one).compareTo(item(other));
    }
}
