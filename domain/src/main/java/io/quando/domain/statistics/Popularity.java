package io.quando.domain.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntBinaryOperator;

/// Counts of the choices of each item in each kind of moment, by the shares of [ContextCounts].
///
/// **Mutates** one writer calls [#count] and [#publish]; readers see the last publication.
public final class Popularity {
    /// How many items of a context are published.
    public static final int PUBLISHED = 500;

    private final ContextCounts counts = new ContextCounts();
    private final PopularItems[] contexts = new PopularItems[TimeContext.COUNT];
    private final BitSet changed = new BitSet();
    private volatile Ranking[] published = new Ranking[TimeContext.COUNT];

    /// @param ties compares items of equal shares, the better first
    Popularity(IntBinaryOperator ties) {
        Arrays.setAll(contexts, c -> new PopularItems(counts, c, ties));
        Arrays.fill(published, Ranking.EMPTY);
    }

    /// Counts an event, or takes one back.
    ///
    /// @param times 1 to count, −1 to take back
    void count(int item, TimeContext context, int times) {
        counts.count(item, context, times);
        changed.set(item);
    }

    /// Makes what was counted visible to readers: in every context, because a single event moves
    /// the share overall.
    ///
    /// **Cost** grows with [#PUBLISHED] and with what changed; only now and then one pass over all
    /// items, see [PopularItems].
    void publish() {
        if (changed.isEmpty()) {
            return;
        }
        int[] items = changed.stream().toArray();
        Ranking[] next = new Ranking[TimeContext.COUNT];
        Arrays.setAll(next, c -> contexts[c].rank(items));
        published = next;
        changed.clear();
    }

    /// The most popular items in a context with their shares P(i|c), 0 to 1; the total is how many
    /// events there were in it. Where there were none, the shares are those overall.
    public Ranking in(TimeContext context) {
        return published[context.index()];
    }
}
