package io.quando.domain.statistics;

import io.quando.domain.statistics.ParetoFront.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// The most popular items of one context, exactly, without a look at all items each time.
///
/// The best are candidates, and so is whatever changed since. The counts of the others have stood
/// still, so the best of those at any total is on a known [ParetoFront]. As long as the last item
/// to publish stands before it, the candidates are enough; otherwise they are chosen anew from all
/// items. The longer the log, the slower shares change, and the rarer that is.
///
/// **Mutates** for one writer.
final class PopularItems {
    /// So many candidates are kept, and half as many for a while.
    private static final int KEPT = 2 * Popularity.PUBLISHED;

    private final ContextCounts counts;
    private final int context;
    private final Comparator<Candidate> bestFirst;
    private final List<Candidate> candidates = new ArrayList<>();
    private final BitSet isCandidate = new BitSet();
    private final ParetoFront others;

    /// @param context the index of a [TimeContext]
    /// @param ties compares items of equal shares, the better first
    PopularItems(ContextCounts counts, int context, IntBinaryOperator ties) {
        this.counts = counts;
        this.context = context;
        this.others = new ParetoFront(ties);
        this.bestFirst =
                Comparator.<Candidate>comparingLong(c -> c.weight)
                        .reversed()
                        .thenComparing((a, b) -> ties.applyAsInt(a.code, b.code));
    }

    private static final class Candidate {
        private final int code;
        private long weight;

        Candidate(int code, long weight) {
            this.code = code;
            this.weight = weight;
        }
    }

    /// The best items with their shares.
    ///
    /// @param changed the items whose counts changed since the last call
    Ranking rank(int[] changed) {
        if (changed.length > KEPT / 2 || !renew(changed)) {
            choose();
        }
        int[] best = new int[Math.min(candidates.size(), Popularity.PUBLISHED)];
        double[] shares = new double[best.length];
        for (int rank = 0; rank < best.length; rank++) {
            Candidate candidate = candidates.get(rank);
            best[rank] = candidate.code;
            shares[rank] = counts.shareOf(candidate.weight, context);
        }
        return new Ranking.Weighted(best, shares, counts.total(context));
    }

    /// Puts the candidates in their order of now.
    ///
    /// @return whether they are enough
    private boolean renew(int[] changed) {
        for (int item : changed) {
            if (counts.count(item) == 0) {
                drop(item);
            } else if (!isCandidate.get(item)) {
                add(candidate(item));
            }
        }
        candidates.forEach(c -> c.weight = counts.weight(c.code, context));
        candidates.sort(bestFirst);
        if (candidates.size() > KEPT + KEPT / 2) {
            letGo();
        }
        return isEnough();
    }

    private boolean isEnough() {
        if (others.points().isEmpty()) {
            return true;
        }
        if (candidates.size() < Popularity.PUBLISHED) {
            return false;
        }
        Candidate last = candidates.get(Popularity.PUBLISHED - 1);
        return others.points().stream()
                .map(p -> new Candidate(p.code(), counts.weightOf(p.inContext(), p.overall())))
                .allMatch(other -> bestFirst.compare(last, other) < 0);
    }

    /// Chooses the candidates from all items; most are not even compared with more than one.
    private void choose() {
        candidates.clear();
        isCandidate.clear();
        others.clear();
        Candidate worst = null;
        for (int item = 0; item < counts.items(); item++) {
            if (counts.count(item) == 0) {
                continue;
            }
            Candidate next = candidate(item);
            if (worst != null && bestFirst.compare(worst, next) < 0) {
                others.add(point(item));
                continue;
            }
            add(next);
            if (candidates.size() == 2 * KEPT) {
                candidates.sort(bestFirst);
                letGo();
                worst = candidates.getLast();
            }
        }
        candidates.sort(bestFirst);
        letGo();
    }

    private Candidate candidate(int item) {
        return new Candidate(item, counts.weight(item, context));
    }

    private Point point(int item) {
        return new Point(item, counts.count(item, context), counts.count(item));
    }

    private void add(Candidate candidate) {
        candidates.add(candidate);
        isCandidate.set(candidate.code);
    }

    private void drop(int item) {
        candidates.removeIf(c -> c.code == item);
        isCandidate.clear(item);
    }

    /// The worst of too many candidates become others.
    private void letGo() {
        while (candidates.size() > KEPT) {
            int code = candidates.removeLast().code;
            isCandidate.clear(code);
            others.add(point(code));
        }
    }
}
