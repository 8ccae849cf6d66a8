package io.quando.domain.statistics;

import java.util.Arrays;

/// How often each item is chosen in each kind of moment, by the shares of [ContextCounts].
///
/// **Mutates** one writer calls [#count] and [#publish]; readers see the last publication.
public final class Popularity {
    /// How many items of a context are published.
    public static final int PUBLISHED = 500;

    private final ContextCounts counts = new ContextCounts();
    private boolean changed;
    private volatile Ranking[] published = new Ranking[TimeContext.COUNT];

    Popularity() {
        Arrays.fill(published, Ranking.EMPTY);
    }

    void count(int item, TimeContext context) {
        counts.count(item, context);
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

    /// The most popular items in a context with their shares P(i|c), 0 to 1; the total is how many
    /// events there were in it. Where there were none, the shares are those overall.
    public Ranking in(TimeContext context) {
        return published[context.index()];
    }

    private Ranking rank(int c) {
        TopCodes top = new TopCodes(PUBLISHED);
        for (int item = 0; item < counts.items(); item++) {
            double share = counts.share(item, c);
            if (share > 0) {
                top.offer(item, share);
            }
        }
        return top.ranking(counts.total(c));
    }
}
