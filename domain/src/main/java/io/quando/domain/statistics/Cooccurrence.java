package io.quando.domain.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What comes after what: the weight of (a, b) grows by 1/k when b follows a in a sequence at
/// distance k.
///
/// **Numerics** single-precision weights: above 2²⁴ in one cell a further 1 is lost.
///
/// **Mutates** one writer calls [#follow] and [#publish]; [#after] may be called from any thread
/// and sees the last publication.
public final class Cooccurrence {
    /// How far apart two items of a sequence may stand to count.
    public static final int WINDOW = 5;

    /// How many followers of an item are published.
    public static final int PUBLISHED = 200;

    private final List<SparseWeights> rows = new ArrayList<>();
    private final Set<Integer> changed = new HashSet<>();
    private volatile AtomicReferenceArray<Ranking> published = new AtomicReferenceArray<>(64);

    /// Counts that `item` came after `recent`.
    ///
    /// @param item code of the item that came
    /// @param recent codes of the items before it, newest first; only the first [#WINDOW] count
    /// @param length how many of `recent` are filled
    void follow(int item, int[] recent, int length) {
        for (int k = 1; k <= Math.min(length, WINDOW); k++) {
            int before = recent[k - 1];
            row(before).add(item, 1f / k);
            changed.add(before);
        }
    }

    /// Makes what was counted visible to readers. Costs the changed rows alone.
    void publish() {
        growPublished(rows.size());
        changed.forEach(code -> published.set(code, rows.get(code).top(PUBLISHED)));
        changed.clear();
    }

    /// What follows an item, most weight first; empty for an item that nothing followed.
    ///
    /// @param code an item code, −1 for an unknown item
    public Ranking after(int code) {
        AtomicReferenceArray<Ranking> rankings = published;
        if (code < 0 || code >= rankings.length()) {
            return Ranking.EMPTY;
        }
        Ranking ranking = rankings.get(code);
        return ranking == null ? Ranking.EMPTY : ranking;
    }

    private SparseWeights row(int code) {
        while (rows.size() <= code) {
            rows.add(new SparseWeights());
        }
        return rows.get(code);
    }

    private void growPublished(int needed) {
        if (needed <= published.length()) {
            return;
        }
        var larger = new AtomicReferenceArray<Ranking>(Math.max(needed, published.length() * 2));
        for (int i = 0; i < published.length(); i++) {
            larger.set(i, published.get(i));
        }
        published = larger;
    }
}
