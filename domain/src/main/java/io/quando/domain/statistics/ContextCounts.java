package io.quando.domain.statistics;

import java.util.Arrays;

/// Counts how often each item is chosen in each kind of moment.
///
/// An item's share in a context is shrunk towards its share overall, so that a few events in a
/// quiet context do not turn the list upside down: P(i|c) = (n_ic + m·P(i)) / (n_c + m).
///
/// **Mutates** grows by [#count]; for one thread.
///
/// **Source** Dirichlet smoothing, Zhai & Lafferty 2004, with m = [#PRIOR].
public final class ContextCounts {
    /// Weight of the overall share, in events.
    public static final double PRIOR = 200;

    private final int[][] inContext = new int[TimeContext.COUNT][64];
    private final long[] contextTotals = new long[TimeContext.COUNT];
    private int[] overall = new int[64];
    private long total;
    private int items;

    /// Counts an event.
    ///
    /// @param item 0 or more
    public void count(int item, TimeContext context) {
        count(item, context, 1);
    }

    /// Counts an event, or takes one back.
    ///
    /// @param times 1 to count, −1 to take back
    void count(int item, TimeContext context, int times) {
        int c = context.index();
        ensureRoom(item);
        inContext[c][item] += times;
        contextTotals[c] += times;
        overall[item] += times;
        total += times;
        items = Math.max(items, item + 1);
    }

    /// P(i|c), 0 to 1; 0 for an item that was never counted.
    ///
    /// @param context the index of a [TimeContext]
    public double share(int item, int context) {
        if (item >= items || overall[item] == 0) {
            return 0;
        }
        double prior = (double) overall[item] / total;
        return shrunk(inContext[context][item], contextTotals[context], prior);
    }

    /// How many events there were in a context.
    long total(int context) {
        return contextTotals[context];
    }

    /// A share in a context, shrunk towards the share overall.
    ///
    /// @param count how often it happened in the context
    /// @param total how often it could have happened there
    /// @param prior the share overall, 0 to 1
    public static double shrunk(double count, double total, double prior) {
        return (count + PRIOR * prior) / (total + PRIOR);
    }

    /// How often an item was chosen in a context.
    int count(int item, int context) {
        return inContext[context][item];
    }

    /// How often an item was chosen at all.
    int count(int item) {
        return overall[item];
    }

    /// P(i|c) in whole numbers, as n_ic·n + m·n_i: it puts the items of a context in the same order
    /// without rounding.
    long weight(int item, int context) {
        return weightOf(inContext[context][item], overall[item]);
    }

    /// The weight of an item that was chosen so often in a context and at all.
    long weightOf(int inContext, int overall) {
        return inContext * total + (long) PRIOR * overall;
    }

    /// The share of a [#weight], 0 to 1.
    double shareOf(long weight, int context) {
        return weight / (total * (contextTotals[context] + PRIOR));
    }

    /// One more than the largest code that was counted.
    int items() {
        return items;
    }

    private void ensureRoom(int item) {
        if (item < overall.length) {
            return;
        }
        int length = Math.max(item + 1, overall.length * 2);
        overall = Arrays.copyOf(overall, length);
        for (int c = 0; c < TimeContext.COUNT; c++) {
            inContext[c] = Arrays.copyOf(inContext[c], length);
        }
    }
}
