package io.quando.domain.basket;

import io.quando.domain.statistics.TimeContext;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts of the baskets that began on each day in each time context, with the postings between
/// which they stand.
final class Days {
    private final NavigableMap<Integer, Day> days = new TreeMap<>();

    /// The days of a window that have any posting, in order.
    NavigableMap<Integer, Day> within(int from, int until) {
        return days.subMap(from, true, until, false);
    }

    void count(int moment, Basis basis, int by) {
        day(moment).baskets[basis.ordinal()][Moment.context(moment)] += by;
    }

    /// A posting of a basket that began then.
    void stretch(int moment, int posting) {
        Day day = day(moment);
        day.first = Math.min(day.first, posting);
        day.last = Math.max(day.last, posting);
    }

    private Day day(int moment) {
        return days.computeIfAbsent(Moment.day(moment), d -> new Day());
    }

    static final class Day {
        private final long[][] baskets = new long[Basis.COUNT][TimeContext.COUNT];
        private int first = Integer.MAX_VALUE;
        private int last = Postings.NONE;

        long baskets(Basis basis, int context) {
            return baskets[basis.ordinal()][context];
        }

        int first() {
            return first;
        }

        int last() {
            return last;
        }
    }
}
