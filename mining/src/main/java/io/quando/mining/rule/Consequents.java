package io.quando.mining.rule;

import java.util.Arrays;

/// Consequents of one size that hold within one itemset, as masks over its positions, ascending.
/// They grow level by level: a consequent can hold only if every part of it does, since a smaller
/// antecedent is never rarer (`ap-genrules` of Agrawal & Srikant 1994).
final class Consequents {
    private int[] masks = new int[32];
    private int count;

    void clear() {
        count = 0;
    }

    /// Adds a mask above those that are there.
    void add(int mask) {
        if (count == masks.length) {
            masks = Arrays.copyOf(masks, count * 2);
        }
        masks[count++] = mask;
    }

    int count() {
        return count;
    }

    int mask(int index) {
        return masks[index];
    }

    /// Puts the consequents of one item more, all parts of which are here, into the empty `larger`.
    void growInto(Consequents larger) {
        int begin = 0;
        for (int index = 1; index < count; index++) {
            if (withoutLowest(masks[index]) != withoutLowest(masks[begin])) {
                begin = index;
            }
            for (int other = begin; other < index; other++) {
                int joined = masks[index] | masks[other];
                if (hasAllParts(joined)) {
                    larger.add(joined);
                }
            }
        }
    }

    private boolean hasAllParts(int joined) {
        for (int rest = joined; rest != 0; rest = withoutLowest(rest)) {
            int part = joined ^ Integer.lowestOneBit(rest);
            if (Arrays.binarySearch(masks, 0, count, part) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int withoutLowest(int mask) {
        return mask & (mask - 1);
    }
}
