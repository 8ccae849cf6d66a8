package io.quando.domain.cleaning;

import java.nio.ByteBuffer;

/// Counts 128-bit fingerprints in an open-addressing table of 27 to 80 bytes an entry.
///
/// Two contents with one fingerprint would be taken for one; among a billion the chance is below
/// 10⁻²⁰.
final class FingerprintCounts {
    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    /// Counts one more, and answers how many of it there were before.
    int add(byte[] fingerprint) {
        ByteBuffer bits = ByteBuffer.wrap(fingerprint);
        long h = bits.getLong();
        long l = bits.getLong();
        int slot = slot(h, l);
        if (counts[slot] == 0) {
            high[slot] = h;
            low[slot] = l;
            size++;
        }
        int before = counts[slot]++;
        if (size > counts.length * 3L / 4) {
            grow();
        }
        return before;
    }

    private int slot(long h, long l) {
        int mask = counts.length - 1;
        int slot = (int) h & mask;
        while (counts[slot] != 0 && (high[slot] != h || low[slot] != l)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldCounts = counts;
        high = new long[oldHigh.length * 2];
        low = new long[oldLow.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
