package io.quando.mining.periodic;

import java.util.Arrays;

/// The items that may extend one itemset, rarest first, with the transactions of each larger
/// itemset. It is refilled for every itemset of the same length, so that a search allocates next to
/// nothing.
final class Extensions {
    private static final int LEFT_OUT = -1;

    private final RankedRows rows;
    private final int[] ranks;
    private final int[] begins;
    private final int[] ends;
    private final int[] supports;
    private final int[] slots;
    private int[] tids = new int[256];
    private int count;

    Extensions(RankedRows rows) {
        this.rows = rows;
        ranks = new int[rows.items()];
        begins = new int[rows.items()];
        ends = new int[rows.items()];
        supports = new int[rows.items()];
        slots = new int[rows.items()];
        Arrays.fill(slots, LEFT_OUT);
    }

    int count() {
        return count;
    }

    int label(int index) {
        return rows.label(ranks[index]);
    }

    /// The transactions of all extensions; those of one stand from its begin to before its end.
    int[] tids() {
        return tids;
    }

    int begin(int index) {
        return begins[index];
    }

    int end(int index) {
        return ends[index];
    }

    /// Fills it with the extensions of the empty set: every item.
    void fill() {
        int[] all = new int[rows.count()];
        Arrays.setAll(all, tid -> tid);
        int[] items = new int[rows.items()];
        Arrays.setAll(items, rank -> rank);
        fill(all, 0, all.length, items, 0, items.length, 1);
    }

    /// Fills it with the extensions of a shorter itemset, by items that rank behind.
    void fill(Extensions shorter, int index, int minSupport) {
        fill(
                shorter.tids,
                shorter.begins[index],
                shorter.ends[index],
                shorter.ranks,
                index + 1,
                shorter.count,
                minSupport);
    }

    /// Moves the extension at `index` to `kept`, which is not larger.
    void keep(int index, int kept) {
        ranks[kept] = ranks[index];
        begins[kept] = begins[index];
        ends[kept] = ends[index];
    }

    /// Drops all but the first.
    void cut(int first) {
        count = first;
    }

    private void fill(
            int[] given, int begin, int end, int[] candidates, int from, int to, int minSupport) {
        count = 0;
        if (from < to) {
            int lowest = candidates[from];
            countIn(given, begin, end, lowest);
            keepFrequent(candidates, from, to, minSupport);
            deliver(given, begin, end, lowest);
            for (int index = 0; index < count; index++) {
                slots[ranks[index]] = LEFT_OUT;
            }
        }
    }

    private void countIn(int[] given, int begin, int end, int lowest) {
        for (int i = begin; i < end; i++) {
            int[] row = rows.row(given[i]);
            for (int cell = row.length - 1; cell >= 0 && row[cell] >= lowest; cell--) {
                supports[row[cell]]++;
            }
        }
    }

    private void keepFrequent(int[] candidates, int from, int to, int minSupport) {
        int cells = 0;
        for (int i = from; i < to; i++) {
            int rank = candidates[i];
            if (supports[rank] >= minSupport) {
                slots[rank] = count;
                ranks[count] = rank;
                begins[count] = cells;
                ends[count++] = cells;
                cells += supports[rank];
            }
        }
        if (tids.length < cells) {
            tids = new int[Math.max(cells, 2 * tids.length)];
        }
    }

    /// Puts the transactions in their places, and resets the counts.
    private void deliver(int[] given, int begin, int end, int lowest) {
        for (int i = begin; i < end; i++) {
            int[] row = rows.row(given[i]);
            for (int cell = row.length - 1; cell >= 0 && row[cell] >= lowest; cell--) {
                supports[row[cell]] = 0;
                int slot = slots[row[cell]];
                if (slot != LEFT_OUT) {
                    tids[ends[slot]++] = given[i];
                }
            }
        }
    }
}
