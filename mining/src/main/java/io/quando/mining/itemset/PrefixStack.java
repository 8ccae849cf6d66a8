package io.quando.mining.itemset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A stack with one state for each beginning of a prefix. A new prefix reuses the states of the
/// beginning that it shares with the one before.
final class PrefixStack<T> {
    private final List<T> known = new ArrayList<>();
    private final Extension<T> extension;
    private int[] current = new int[0];

    PrefixStack(T empty, Extension<T> extension) {
        known.add(empty);
        this.extension = extension;
    }

    T at(int[] prefix, int length) {
        int shared = Arrays.mismatch(current, 0, current.length, prefix, 0, length);
        int kept = shared < 0 ? length : shared;
        known.subList(kept + 1, known.size()).clear();
        for (int next = kept + 1; next <= length; next++) {
            known.add(extension.extend(known.getLast(), prefix, next));
        }
        current = Arrays.copyOf(prefix, length);
        return known.getLast();
    }

    /// Derives the state of `prefix[0]` … `prefix[length - 1]` from that of one item less.
    @FunctionalInterface
    interface Extension<T> {
        T extend(T shorter, int[] prefix, int length);
    }
}
