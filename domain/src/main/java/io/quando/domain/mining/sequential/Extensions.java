package io.quando.domain.mining.sequential;

import java.util.Arrays;

/// The frequent ways to lengthen a prefix by one item: first the items that join its last element,
/// then those that follow in a later one. Each has heads, one cell in every sequence that holds the
/// longer prefix: where it first comes true.
final class Extensions {
    int[] heads = new int[0];
    private int[] codes = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int joins;

    void clear() {
        count = 0;
        joins = 0;
    }

    void addJoin(int code, int support) {
        add(code, support);
        joins = count;
    }

    void addFollow(int code, int support) {
        add(code, support);
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

    /// Where the heads of an extension begin.
    int begin(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int end(int index) {
        return ends[index];
    }

    int support(int index) {
        return end(index) - begin(index);
    }

    void makeRoomForHeads() {
        int needed = begin(count);
        if (heads.length < needed) {
            heads = new int[needed + (needed >> 1)];
        }
    }

    private void add(int code, int support) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        codes[count] = code;
        ends[count] = begin(count) + support;
        count++;
    }
}
