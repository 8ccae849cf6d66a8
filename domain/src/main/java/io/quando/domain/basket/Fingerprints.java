package io.quando.domain.basket;

/// Numbers keys of 128 bits from 0 on in the order in which they are first seen.
final class Fingerprints {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final LongColumn highs = new LongColumn();
    private final LongColumn lows = new LongColumn();
    private int[] slots = new int[64];

    /// The number of a key; a new one gets [#size].
    int number(long high, long low) {
        int slot = slot(high, low);
        if (slots[slot] == 0) {
            highs.add(high);
            slots[slot] = lows.add(low) + 1;
            if (size() * 4L > slots.length * 3L) {
                grow();
            }
            return size() - 1;
        }
        return slots[slot] - 1;
    }

    int size() {
        return lows.size();
    }

    /// Where the key stands, or would stand: a slot holds its number plus 1, or 0.
    private int slot(long high, long low) {
        int mask = slots.length - 1;
        int slot = (int) ((high ^ low) * SPREAD >>> 32) & mask;
        while (slots[slot] != 0
                && (lows.get(slots[slot] - 1) != low || highs.get(slots[slot] - 1) != high)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size(); number++) {
            slots[slot(highs.get(number), lows.get(number))] = number + 1;
        }
    }
}
