package io.quando.domain.cleaning;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

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
        return add(bits.getLong(), bits.getLong());
    }

    /// Counts one more of what an actor did at a moment, and answers how many there were before.
    int add(UUID actor, Instant moment) {
        long time = mixed(moment.getEpochSecond() * 1_000_000_000L + moment.getNano());
        return add(
                mixed(actor.getMostSignificantBits() + time),
                mixed(actor.getLeastSignificantBits() ^ time));
    }

    private int add(long h, long l) {
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

    /// The finaliser of SplitMix64 (Steele et al. 2014), a bijection.
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
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
