package io.quando.domain.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/// Counts of items that follow others: the weight of (a, b) grows by 1/k when b follows a in a
/// sequence at distance k. Of items of one moment either may have come first: both (a, b) and (b,
/// a) grow.
///
/// **Numerics** exact: weights are whole numbers of 1/60, so that what was counted can be taken
/// back, and no sum depends on the order of its parts.
///
/// **Mutates** one writer calls [#count] and [#publish]; [#after] may be called from any thread and
/// sees the last publication.
public final class Cooccurrence {
    /// How far apart two items of a sequence may stand to count.
    public static final int WINDOW = 5;

    /// How many followers of an item are published.
    public static final int PUBLISHED = FollowerCounts.SHOWN;

    /// The least common multiple of 1 to [#WINDOW].
    private static final int UNITS = 60;

    private final IntBinaryOperator ties;
    private final List<@Nullable FollowerCounts> rows = new ArrayList<>();
    private final Set<Integer> changed = new HashSet<>();
    private volatile AtomicReferenceArray<Ranking> published = new AtomicReferenceArray<>(64);

    /// @param ties compares followers of equal weights, the better first
    Cooccurrence(IntBinaryOperator ties) {
        this.ties = ties;
    }

    /// Counts that an item came after another, or takes such a count back.
    ///
    /// @param before code of the item that was there
    /// @param after code of the item that came
    /// @param distance 1 to [#WINDOW]
    /// @param times 1 to count, −1 to take back
    void count(int before, int after, int distance, int times) {
        row(before).add(after, times * UNITS / distance);
        changed.add(before);
    }

    /// Counts two items of one moment, or takes such a count back.
    ///
    /// @param distance 1 to [#WINDOW]
    /// @param times 1 to count, −1 to take back
    void countTogether(int one, int other, int distance, int times) {
        count(one, other, distance, times);
        count(other, one, distance, times);
    }

    /// Makes what was counted visible to readers. Costs the changed rows alone.
    void publish() {
        growPublished(rows.size());
        changed.forEach(code -> published.set(code, row(code).rank(UNITS, ties)));
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

    private FollowerCounts row(int code) {
        while (rows.size() <= code) {
            rows.add(null);
        }
        FollowerCounts known = rows.get(code);
        FollowerCounts row = known == null ? new FollowerCounts() : known;
        rows.set(code, row);
        return row;
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
