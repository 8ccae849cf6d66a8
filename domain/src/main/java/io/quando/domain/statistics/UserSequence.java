package io.quando.domain.statistics;

import io.quando.domain.behaviour.OpenQuantities;
import io.quando.domain.statistics.Wish.Kind;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The latest [#RETAINED] events of one user, and the pairs that they make. An event that comes
/// late takes its place, and the few pairs around it are counted anew; so the order of arrival does
/// not matter.
///
/// Among items of one moment the order is by item, and says how far apart they stand, not which
/// came first.
///
/// **Mutates** for one writer.
final class UserSequence {
    /// Older events make no pairs, so that a robot does not fill the memory.
    static final int RETAINED = 10_000;

    private final SortedWishes wishes = new SortedWishes();
    private int removals;

    int size() {
        return wishes.size();
    }

    /// Takes in an event, unless it is older than all that are retained.
    void add(Wish wish, SequenceCounts counts) {
        int place = wishes.place(wish, counts.items());
        if (wishes.size() == RETAINED) {
            if (place == 0) {
                return;
            }
            forgetFirst(counts);
            place--;
        }
        wishes.insert(place, wish);
        if (wish.kind() == Kind.REMOVAL) {
            removals++;
        } else {
            link(place, counts);
        }
        settle(wish.kind(), wish.code(), counts);
    }

    /// Takes all pairs back.
    void clear(SequenceCounts counts) {
        while (wishes.size() > 0) {
            release(wishes.size() - 1, counts);
            wishes.removeLast();
        }
    }

    private void forgetFirst(SequenceCounts counts) {
        Kind kind = wishes.kind(0);
        int code = wishes.code(0);
        release(0, counts);
        wishes.removeFirst();
        removals -= kind == Kind.REMOVAL ? 1 : 0;
        settle(kind, code, counts);
    }

    /// What is not retained is popular as if it had never been taken back.
    private void release(int index, SequenceCounts counts) {
        if (wishes.isLinked(index)) {
            unlink(index, counts);
        } else if (wishes.kind(index) == Kind.CART) {
            counts.popular(wishes.code(index), wishes.time(index), 1);
        }
    }

    /// Makes the links of an item's carts right after one of its events came or went.
    private void settle(Kind kind, int code, SequenceCounts counts) {
        if (kind == Kind.STEADY || (removals == 0 && kind == Kind.CART)) {
            return;
        }
        int[] events =
                IntStream.range(0, wishes.size())
                        .filter(i -> wishes.code(i) == code && wishes.kind(i) != Kind.STEADY)
                        .toArray();
        double[] rest = IntStream.of(events).mapToDouble(wishes::quantity).toArray();
        OpenQuantities carts = new OpenQuantities(rest);
        for (int i = 0; i < events.length; i++) {
            if (wishes.kind(events[i]) == Kind.CART) {
                carts.open(i);
            } else {
                carts.takeBack(rest[i]);
            }
        }
        for (int i = 0; i < events.length; i++) {
            if (wishes.kind(events[i]) == Kind.CART) {
                boolean isUntouched = rest[i] == wishes.quantity(events[i]);
                keep(events[i], isUntouched || OpenQuantities.isSomething(rest[i]), counts);
            }
        }
    }

    private void keep(int cart, boolean remains, SequenceCounts counts) {
        if (remains == wishes.isLinked(cart)) {
            return;
        }
        if (remains) {
            link(cart, counts);
        } else {
            unlink(cart, counts);
        }
        counts.popular(wishes.code(cart), wishes.time(cart), remains ? 1 : -1);
    }

    /// Counts the pairs with an event; those across it move one place apart.
    private void link(int index, SequenceCounts counts) {
        countAround(index, 1, counts);
        wishes.setLinked(index, true);
    }

    private void unlink(int index, SequenceCounts counts) {
        wishes.setLinked(index, false);
        countAround(index, -1, counts);
    }

    private void countAround(int index, int times, SequenceCounts counts) {
        int[] before = neighbours(index, -1);
        int[] after = neighbours(index, 1);
        for (int i = 0; i < before.length; i++) {
            count(before[i], index, i + 1, times, counts);
            for (int j = 0; j < after.length; j++) {
                count(before[i], after[j], i + j + 1, -times, counts);
                count(before[i], after[j], i + j + 2, times, counts);
            }
        }
        for (int j = 0; j < after.length; j++) {
            count(index, after[j], j + 1, times, counts);
        }
    }

    /// The nearest linked events on one side.
    private int[] neighbours(int index, int step) {
        int last = step < 0 ? -1 : wishes.size();
        int[] found = new int[Math.min(Cooccurrence.WINDOW, Math.abs(last - index) - 1)];
        int count = 0;
        for (int i = index + step; i != last && count < found.length; i += step) {
            if (wishes.isLinked(i)) {
                found[count++] = i;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private void count(int before, int after, int distance, int times, SequenceCounts counts) {
        if (distance > Cooccurrence.WINDOW) {
            return;
        }
        Cooccurrence pairs = counts.cooccurrence();
        if (wishes.time(before) == wishes.time(after)) {
            pairs.countTogether(wishes.code(before), wishes.code(after), distance, times);
        } else {
            pairs.count(wishes.code(before), wishes.code(after), distance, times);
        }
    }
}
