package io.quando.domain.statistics;

import java.util.Arrays;

/// How often each item is chosen in each kind of moment.
///
/// An item's share in a context is shrunk towards its share overall, so that a few events in a
/// quiet context do not turn the list upside down: P(i|c) = (n_ic + m·P(i)) / (n_c + m).
///
/// **Mutates** one writer calls [#count] and [#publish]; readers see the last publication.
///
/// **Source** Dirichlet smoothing, Zhai & Lafferty 2004, with m = [#PRIOR].
public final class Popularity {
    /// Weight of the overall share, in events.
    public static final double PRIOR = 200;

    /// How many items of a context are published.
    public static final int PUBLISHED = 500;

    private final int[][] inContext = new int[TimeContext.COUNT][64];
    private final long[] contextTotals = new long[TimeContext.COUNT];
    private int[] overall = new int[64];
    private long total;
    private int items;
    private boolean changed;
    private volatile Ranking[] published = new Ranking[TimeContext.COUNT];

    Popularity() {
        Arrays.fill(published, Ranking.EMPTY);
    }

    void count(int item, TimeContext context) {
        int c = context.index();
        ensureRoom(item);
        inContext[c][item]++;
        contextTotals[c]++;
        overall[item]++;
        total++;
        items = Math.max(items, item + 1);
        changed = true;
    }

    /// Makes what was counted visible to readers: in every context, because a single event moves
    /// the share overall. Costs one pass over the items for each context.
    void publish() {
        if (!changed) {
            return;
        }
        Ranking[] next = new Ranking[TimeContext.COUNT];
        for (int c = 0; c < TimeContext.COUNT; c++) {
            next[c] = rank(c);
        }
        published = next;
        changed = false;
    }

    /// The most popular items in a context with their shares P(i|c), 0 to 1.
    public Ranking in(TimeContext context) {
        return published[context.index()];
    }

    private Ranking rank(int c) {
        TopCodes top = new TopCodes(PUBLISHED);
        for (int item = 0; item < items; item++) {
            if (overall[item] > 0) {
                top.offer(item, share(item, c));
            }
        }
        return top.ranking(1);
    }

    private double share(int item, int c) {
        double prior = (double) overall[item] / total;
        return (inContext[c][item] + PRIOR * prior) / (contextTotals[c] + PRIOR);
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
