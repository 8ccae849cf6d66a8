package io.quando.domain.statistics;

import io.quando.domain.behaviour.InteractionOrder;
import io.quando.domain.statistics.Wish.Kind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Events of one user in the order of [io.quando.domain.behaviour.InteractionOrder]; some 12 bytes
/// each. Of those that agree in time and item it does not matter which is which.
///
/// **Mutates** for one writer.
final class SortedWishes {
    private static final int KIND_BITS = 2;
    private static final int KINDS = (1 << KIND_BITS) - 1;
    private static final int LINKED = 1 << KIND_BITS;
    private static final int CODE_SHIFT = KIND_BITS + 1;
    private static final Kind[] KIND = Kind.values();

    private long[] times = new long[2];

    /// Code, whether its pairs are counted, and kind, in one number each.
    private int[] entries = new int[2];

    /// Null while all quantities are usual.
    private double @Nullable [] quantities;

    private int size;

    int size() {
        return size;
    }

    long time(int index) {
        return times[index];
    }

    int code(int index) {
        return entries[index] >>> CODE_SHIFT;
    }

    Kind kind(int index) {
        return KIND[entries[index] & KINDS];
    }

    double quantity(int index) {
        return quantities == null ? kind(index).usual() : quantities[index];
    }

    /// Whether its pairs are counted; not yet for what was just inserted.
    boolean isLinked(int index) {
        return (entries[index] & LINKED) != 0;
    }

    void setLinked(int index, boolean linked) {
        entries[index] = linked ? entries[index] | LINKED : entries[index] & ~LINKED;
    }

    /// The place where an event belongs: behind all that are not after it.
    int place(Wish wish, Vocabulary items) {
        int low = size > 0 && compare(size - 1, wish, items) <= 0 ? size : 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wish, items) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void insert(int place, Wish wish) {
        if (size == times.length) {
            resize(size + (size >> 1) + 1);
        }
        shift(place, place + 1);
        times[place] = wish.time();
        entries[place] = wish.code() << CODE_SHIFT | wish.kind().ordinal();
        size++;
        keepQuantity(place, wish);
    }

    void removeFirst() {
        shift(1, 0);
        size--;
    }

    void removeLast() {
        size--;
    }

    private int compare(int index, Wish wish, Vocabulary items) {
        if (times[index] != wish.time()) {
            return Long.compare(times[index], wish.time());
        }
        int byKind = Boolean.compare(kind(index) == Kind.REMOVAL, wish.kind() == Kind.REMOVAL);
        if (byKind != 0 || code(index) == wish.code()) {
            return byKind != 0 ? byKind : Double.compare(quantity(index), wish.quantity());
        }
        return InteractionOrder.ITEMS.compare(items.item(code(index)), items.item(wish.code()));
    }

    private void shift(int from, int to) {
        System.arraycopy(times, from, times, to, size - from);
        System.arraycopy(entries, from, entries, to, size - from);
        if (quantities != null) {
            System.arraycopy(quantities, from, quantities, to, size - from);
        }
    }

    private void resize(int length) {
        times = Arrays.copyOf(times, length);
        entries = Arrays.copyOf(entries, length);
        quantities = quantities == null ? null : Arrays.copyOf(quantities, length);
    }

    private void keepQuantity(int place, Wish wish) {
        if (quantities == null && wish.quantity() != wish.kind().usual()) {
            double[] usual = new double[times.length];
            for (int i = 0; i < size; i++) {
                usual[i] = kind(i).usual();
            }
            quantities = usual;
        }
        if (quantities != null) {
            quantities[place] = wish.quantity();
        }
    }
}
