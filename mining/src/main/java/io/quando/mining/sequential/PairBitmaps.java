package io.quando.mining.sequential;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The frequent rules of one item and one item, each with a bitmap of the sequences that hold it.
/// Without a window nothing else is needed: all of X is before all of Y if each item of X first
/// occurs before each item of Y last does. So the sequences of X ⇒ Y are the intersection of its
/// pairs' bitmaps (ERMiner merges rules in the same way: Fournier-Viger et al. 2014).
final class PairBitmaps {
    private static final int INFREQUENT = -1;
    private static final int MAX_ITEMS = 2048;
    private static final int PAIRS_PER_CELL = 256;

    private final int items;
    private final int words;
    private final int[] slots;
    private final long[] pairs;
    private final long[] singles;

    private PairBitmaps(int items, int words, int[] slots, long[] pairs, long[] singles) {
        this.items = items;
        this.words = words;
        this.slots = slots;
        this.pairs = pairs;
        this.singles = singles;
    }

    /// The bitmaps, or null if they would take too long to fill or too much memory.
    static @Nullable PairBitmaps of(FirstAndLast sequences, int minSupport, long bytes) {
        int items = sequences.items();
        if (items > MAX_ITEMS || sequences.pairs() > PAIRS_PER_CELL * (long) sequences.cells()) {
            return null;
        }
        int[] slots = new int[items * items];
        sequences.eachPair((sequence, x, y) -> slots[x * items + y]++);
        int words = (sequences.count() + Long.SIZE - 1) / Long.SIZE;
        long size = 0;
        for (int pair = 0; pair < slots.length; pair++) {
            boolean frequent = slots[pair] >= minSupport;
            slots[pair] = frequent ? (int) Math.min(size, Integer.MAX_VALUE) : INFREQUENT;
            size += frequent ? words : 0;
        }
        if (size > Math.min(bytes / Long.BYTES, Integer.MAX_VALUE / 2)) {
            return null;
        }
        return filled(sequences, words, slots, new long[(int) size]);
    }

    private static PairBitmaps filled(
            FirstAndLast sequences, int words, int[] slots, long[] pairs) {
        int items = sequences.items();
        sequences.eachPair((sequence, x, y) -> {
            int slot = slots[x * items + y];
            if (slot != INFREQUENT) {
                pairs[slot + sequence / Long.SIZE] |= 1L << sequence;
            }
        });
        long[] singles = new long[items * words];
        sequences.eachItem(
                (sequence, item) -> singles[item * words + sequence / Long.SIZE] |= 1L << sequence);
        return new PairBitmaps(items, words, slots, pairs, singles);
    }

    /// The number of words in a bitmap.
    int words() {
        return words;
    }

    boolean isFrequent(int x, int y) {
        return slots[x * items + y] != INFREQUENT;
    }

    /// Keeps the sequences of a bitmap that hold x ⇒ y, a frequent pair.
    ///
    /// @return the number kept
    int retainPair(long[] from, int offset, int x, int y, long[] into, int intoOffset) {
        return retain(from, offset, pairs, slots[x * items + y], into, intoOffset);
    }

    /// Keeps the sequences of a bitmap that hold an item.
    ///
    /// @return the number kept
    int retainItem(long[] from, int offset, int item, long[] into, int intoOffset) {
        return retain(from, offset, singles, item * words, into, intoOffset);
    }

    private int retain(
            long[] from, int offset, long[] other, int otherOffset, long[] into, int intoOffset) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            long common = from[offset + word] & other[otherOffset + word];
            into[intoOffset + word] = common;
            count += Long.bitCount(common);
        }
        return count;
    }

    /// A bitmap of all sequences.
    long[] all() {
        long[] all = new long[words];
        Arrays.fill(all, -1);
        return all;
    }
}
