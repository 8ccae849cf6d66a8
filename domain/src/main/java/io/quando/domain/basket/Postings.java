package io.quando.domain.basket;

/// The items that stood in each basket, each pair once, and how it came there. Pairs are only ever
/// added; those of one basket and those of one item are chained, the latest first.
final class Postings {
    /// Somebody showed interest that cannot be taken back.
    static final int WANTED = 1;

    /// Something of it was bought and not taken back.
    static final int BOUGHT = 2;

    /// Something of it was put into the cart and not taken out.
    static final int CARTED = 4;

    static final int NONE = -1;

    private static final int MARK_BITS = 3;
    private static final int MARKS = (1 << MARK_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final IntColumn baskets = new IntColumn();
    private final IntColumn items = new IntColumn();
    private final IntColumn beforeInBasket = new IntColumn();
    private final IntColumn beforeOfItem = new IntColumn();
    private int[] slots = new int[64];

    /// The posting of a pair, or [#NONE].
    int find(int basket, int item) {
        return slots[slot(basket, item)] - 1;
    }

    /// @param beforeInBasket the last posting of the basket until now
    /// @param beforeOfItem the last posting of the item until now
    int add(int basket, int item, int beforeInBasket, int beforeOfItem) {
        baskets.add(basket);
        this.beforeInBasket.add(beforeInBasket);
        this.beforeOfItem.add(beforeOfItem);
        int posting = items.add(item << MARK_BITS);
        slots[slot(basket, item)] = posting + 1;
        if (size() * 4L > slots.length * 3L) {
            grow();
        }
        return posting;
    }

    int size() {
        return items.size();
    }

    int basket(int posting) {
        return baskets.get(posting);
    }

    int item(int posting) {
        return items.get(posting) >>> MARK_BITS;
    }

    int marks(int posting) {
        return items.get(posting) & MARKS;
    }

    void mark(int posting, int marks) {
        items.set(posting, items.get(posting) & ~MARKS | marks);
    }

    int beforeInBasket(int posting) {
        return beforeInBasket.get(posting);
    }

    int beforeOfItem(int posting) {
        return beforeOfItem.get(posting);
    }

    /// Where the pair stands, or would stand: a slot holds its posting plus 1, or 0.
    private int slot(int basket, int item) {
        int mask = slots.length - 1;
        int slot = (int) (((long) basket << 32 | item) * SPREAD >>> 32) & mask;
        while (slots[slot] != 0 && !stands(slots[slot] - 1, basket, item)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean stands(int posting, int basket, int item) {
        return baskets.get(posting) == basket && item(posting) == item;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int posting = 0; posting < size(); posting++) {
            slots[slot(basket(posting), item(posting))] = posting + 1;
        }
    }
}
