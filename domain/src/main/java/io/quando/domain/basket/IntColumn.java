package io.quando.domain.basket;

import java.util.Arrays;

/// Numbers by position. Grows by pages, so that nothing is copied and little is spare.
final class IntColumn {
    private static final int BITS = 12;
    private static final int LENGTH = 1 << BITS;
    private static final int MASK = LENGTH - 1;

    private int[][] pages = new int[4][];
    private int size;

    /// @return its position
    int add(int value) {
        int page = size >>> BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page * 2);
        }
        if ((size & MASK) == 0) {
            pages[page] = new int[LENGTH];
        }
        pages[page][size & MASK] = value;
        return size++;
    }

    int get(int position) {
        return pages[position >>> BITS][position & MASK];
    }

    void set(int position, int value) {
        pages[position >>> BITS][position & MASK] = value;
    }

    void increase(int position, int by) {
        pages[position >>> BITS][position & MASK] += by;
    }

    int size() {
        return size;
    }
}
