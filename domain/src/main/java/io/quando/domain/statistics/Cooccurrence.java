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
/// **Mutates** one writer calls [#count] and [#publish]; [#after] may be called from any thread and
/// sees the last publication.
public final class Cooccurrence {
    /// How far apart two items of a sequence may stand to count.
    public static final int WINDOW = 5;

    /// How many followers of an item are published.
    public static final int PUBLISHED = 200;

    private final List<SparseWeights> rows = new ArrayList<>();
    private final Set<Integer> changed = new HashSet<>();
    private volatile AtomicReferenceArray<Ranking> published = new AtomicReferenceArray<>(64);

    /// Counts that an item came after another.
    ///
    /// @param before code of the item that was there
    /// @param after code of the item that came
    /// @param distance 1 to [#WINDOW]
    void count(int before, int after, int distance) {
        row(before).add(after, 1f / distance);
        changed.add(before);
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
