package io.quando.domain.basket;

import java.util.Arrays;

/// Large numbers by position. Grows by pages, so that nothing is copied and little is spare.
final class LongColumn {
    private static final int BITS = 12;
    private static final int LENGTH = 1 << BITS;
    private static final int MASK = LENGTH - 1;

    private long[][] pages = new long[4][];
    private int size;

    /// @return its position
    int add(long value) {
        int page = size >>> BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page * 2);
        }
        if ((size & MASK) == 0) {
            pages[page] = new long[LENGTH];
        }
        pages[page][size & MASK] = value;
        return size++;
    }

    long get(int position) {
        return pages[position >>> BITS][position & MASK];
    }

    void set(int position, long value) {
        pages[position >>> BITS][position & MASK] = value;
    }

    int size() {
        return size;
    }
}
