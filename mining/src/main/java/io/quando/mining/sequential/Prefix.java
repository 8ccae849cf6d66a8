package io.quando.mining.sequential;

import java.util.Arrays;

/// The current pattern of a search, as codes.
final class Prefix {
    private int[] codes = new int[16];
    private int[] elements = new int[16];
    private int length;

    Prefix copy() {
        Prefix copy = new Prefix();
        copy.codes = codes.clone();
        copy.elements = elements.clone();
        copy.length = length;
        return copy;
    }

    int length() {
        return length;
    }

    int code(int position) {
        return codes[position];
    }

    boolean joins(int position) {
        return elements[position] != position;
    }

    /// The position at which the last element begins.
    int lastElement() {
        return elements[length - 1];
    }

    /// @param joins true if the item joins the last element, false if it begins a new one
    void push(int code, boolean joins) {
        if (length == codes.length) {
            codes = Arrays.copyOf(codes, 2 * length);
            elements = Arrays.copyOf(elements, 2 * length);
        }
        codes[length] = code;
        elements[length] = joins ? elements[length - 1] : length;
        length++;
    }

    void pop() {
        length--;
    }

    /// True if the element around a cell holds the whole last element; the cell holds its last
    /// item.
    boolean endsAt(Suffixes suffixes, int cell) {
        int at = cell;
        for (int position = length - 2; position >= lastElement(); position--) {
            do {
                at--;
            } while (suffixes.codes[at] > codes[position]);
            if (suffixes.codes[at] != codes[position]
                    || suffixes.behind[at] != suffixes.behind[cell]) {
                return false;
            }
        }
        return true;
    }
}
