package io.quando.domain.statistics;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/// Counts of the items that followed one item, in whole units: an open-addressing map without
/// boxing, beside the ranking that was made of it last.
///
/// **Numerics** exact. A unit more and a unit less cancel out, whatever came between, as long as a
/// cell stays below 2³¹.
///
/// **Mutates** for one writer.
final class FollowerCounts {
    /// How many entries a ranking shows.
    static final int SHOWN = 200;

    /// How many it knows, so that few changes need all followers.
    private static final int KNOWN = 256;

    /// Up to so many changes are worked into the last ranking.
    private static final int FEW = 64;

    /// Codes plus 1, or 0 in a free slot.
    private int[] keys = new int[4];

    private int[] units = new int[4];
    private int used;
    private int alive;
    private long total;
    private int[] touched = new int[4];
    private int touches;
    private Ranking.@Nullable Counted ranking;

    /// Whether the ranking knows all followers there were.
    private boolean isComplete;

    /// Changes the units of a code.
    ///
    /// @param code 0 or more
    /// @param by how many units more, or, below 0, less
    void add(int code, int by) {
        int slot = slot(code);
        if (keys[slot] == 0) {
            keys[slot] = code + 1;
            used++;
        }
        int before = units[slot];
        units[slot] = before + by;
        alive += (before == 0 ? 1 : 0) - (units[slot] == 0 ? 1 : 0);
        total += by;
        touch(code);
        if (used * 3 > keys.length * 2) {
            grow();
        }
    }

    /// The heaviest followers of now. Costs the entries that a ranking knows where few followers
    /// changed since the last one, otherwise all followers.
    ///
    /// @param unitsOfOne how many units are a weight of 1
    /// @param ties compares codes of equal weights, the better first
    Ranking rank(int unitsOfOne, IntBinaryOperator ties) {
        Head head = new Head(ties);
        if (ranking == null || touches > touched.length || !head.renew(ranking)) {
            head.choose();
        }
        touches = 0;
        ranking = head.ranking(unitsOfOne);
        isComplete = ranking.known() == alive;
        return ranking;
    }

    private void touch(int code) {
        if (touches == touched.length && touches < FEW) {
            touched = Arrays.copyOf(touched, touches * 2);
        }
        if (touches < touched.length) {
            touched[touches] = code;
        }
        touches++;
    }

    private int slot(int code) {
        int mask = keys.length - 1;
        int slot = (code * 0x9E3779B9) >>> 7 & mask;
        while (keys[slot] != 0 && keys[slot] != code + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /// What has no unit any more is left behind.
    private void grow() {
        int[] oldKeys = keys;
        int[] oldUnits = units;
        int length = alive * 3 > keys.length ? keys.length * 2 : keys.length;
        keys = new int[length];
        units = new int[length];
        used = alive;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUnits[i] != 0) {
                int slot = slot(oldKeys[i] - 1);
                keys[slot] = oldKeys[i];
                units[slot] = oldUnits[i];
            }
        }
    }

    /// The heaviest followers in order, while they are found.
    private final class Head {
        private final IntBinaryOperator ties;
        private int[] codes = new int[Math.min(alive, KNOWN + FEW)];
        private int[] counts = new int[codes.length];
        private int size;

        Head(IntBinaryOperator ties) {
            this.ties = ties;
        }

        /// Goes through all followers.
        void choose() {
            TopCodes top = new TopCodes(KNOWN, ties);
            for (int slot = 0; slot < keys.length; slot++) {
                if (units[slot] != 0) {
                    top.offer(keys[slot] - 1, units[slot]);
                }
            }
            Ranking best = top.ranking(0);
            size = best.size();
            for (int rank = 0; rank < size; rank++) {
                codes[rank] = best.code(rank);
                counts[rank] = (int) best.weight(rank);
            }
        }

        /// Works what changed into an earlier ranking. Whoever was not in it and did not change
        /// stands behind its last entry; so does what is not looked at here.
        ///
        /// @return whether that is enough
        boolean renew(Ranking.Counted before) {
            int last = before.known() - 1;
            for (int rank = 0; rank <= last; rank++) {
                if (!isTouched(before.code(rank))) {
                    append(before.code(rank), before.units(rank));
                }
            }
            for (int i = 0; i < touches; i++) {
                int code = touched[i];
                int count = units[slot(code)];
                if (count != 0
                        && isFirstTouch(i)
                        && (isComplete || isBefore(code, count, before, last))) {
                    insert(code, count);
                }
            }
            return size >= Math.min(SHOWN, alive);
        }

        Ranking.Counted ranking(int unitsOfOne) {
            int known = Math.min(size, KNOWN);
            return new Ranking.Counted(
                    Arrays.copyOf(codes, known),
                    Arrays.copyOf(counts, known),
                    SHOWN,
                    unitsOfOne,
                    total);
        }

        private boolean isTouched(int code) {
            for (int i = 0; i < touches; i++) {
                if (touched[i] == code) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFirstTouch(int index) {
            for (int i = 0; i < index; i++) {
                if (touched[i] == touched[index]) {
                    return false;
                }
            }
            return true;
        }

        private boolean isBefore(int code, int count, Ranking.Counted ranking, int rank) {
            return compare(code, count, ranking.code(rank), ranking.units(rank)) <= 0;
        }

        private void append(int code, int count) {
            codes[size] = code;
            counts[size++] = count;
        }

        private void insert(int code, int count) {
            int place = size;
            while (place > 0 && compare(code, count, codes[place - 1], counts[place - 1]) < 0) {
                codes[place] = codes[place - 1];
                counts[place] = counts[place - 1];
                place--;
            }
            codes[place] = code;
            counts[place] = count;
            size++;
        }

        /// Below 0 if the first one stands before the other.
        private int compare(int code, int count, int otherCode, int otherCount) {
            return count != otherCount
                    ? Integer.compare(otherCount, count)
                    : ties.applyAsInt(code, otherCode);
        }
    }
}
