package io.quando.mining.sequential;

import java.util.Arrays;

/// The frequent extensions of a prefix by one item: first the items that join its last element,
/// then those that follow in a later one. Each has heads: the cells where the longer prefix ends,
/// in the order of the sequences.
final class Extensions {
    int[] heads = new int[0];
    private int[] codes = new int[16];
    private int[] supports = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int joins;

    void clear() {
        count = 0;
        joins = 0;
    }

    /// Adds an extension.
    ///
    /// @param join true if the item joins the last element
    /// @param support number of sequences that hold the longer prefix
    /// @param headCount number of its heads
    /// @return index of its first head
    int add(int code, boolean join, int support, int headCount) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, 2 * count);
            supports = Arrays.copyOf(supports, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        int begin = begin(count);
        codes[count] = code;
        supports[count] = support;
        ends[count++] = begin + headCount;
        joins = join ? count : joins;
        return begin;
    }

    void makeRoomForHeads() {
        int needed = begin(count);
        if (heads.length < needed) {
            heads = new int[needed + (needed >> 1)];
        }
    }

    int count() {
        return count;
    }

    int code(int index) {
        return codes[index];
    }

    boolean joins(int index) {
        return index < joins;
    }

    int support(int index) {
        return supports[index];
    }

    /// The index of an extension's first head; for the number of extensions, the end of all heads.
    int begin(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int end(int index) {
        return ends[index];
    }
}
