package io.quando.domain.mining.sequential;

import java.util.Arrays;

/// The frequent ways to lengthen a prefix by one item: first the items that join its last element,
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

    /// Adds one.
    ///
    /// @param join whether the item joins the last element
    /// @param support how many sequences hold the longer prefix
    /// @param headCount how many heads it will have
    /// @return where its heads begin
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

    /// Where the heads of an extension begin; that of the number of extensions is where they end.
    int begin(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int end(int index) {
        return ends[index];
    }
}
