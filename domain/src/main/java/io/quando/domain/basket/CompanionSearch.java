package io.quando.domain.basket;

import io.quando.domain.statistics.TimeContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Finds what goes with an item: walks the item's baskets and counts what else is in them.
///
/// **Cost** the items of those baskets, and, unless all time is asked for, the postings between the
/// first and the last of the window.
final class CompanionSearch {
    private final BasketCounts counts;
    private final Postings postings;
    private final Basis basis;
    private final CompanionQuery query;

    /// By item: baskets of the window with both, and those of them in the moments.
    private final int[] both;

    private final int[] bothThen;
    private int baskets;
    private int basketsThen;

    CompanionSearch(BasketCounts counts, CompanionQuery query) {
        this.counts = counts;
        this.postings = counts.postings();
        this.basis = counts.basis();
        this.query = query;
        both = new int[counts.items().size()];
        bothThen = new int[both.length];
    }

    List<Companion> find(int item) {
        countBoth(item);
        int[] found =
                IntStream.range(0, both.length)
                        .filter(other -> other != item && bothThen[other] >= query.minBaskets())
                        .toArray();
        int[] supports = supports(found);
        long all = allBaskets();
        return IntStream.range(0, found.length)
                .mapToObj(i -> companion(found[i], supports[i], all))
                .sorted(bestFirst())
                .limit(query.limit())
                .toList();
    }

    private void countBoth(int item) {
        int posting = counts.items().lastPosting(item);
        while (posting != Postings.NONE) {
            int moment = counts.baskets().moment(postings.basket(posting));
            if (basis.covers(postings.marks(posting)) && isInWindow(moment)) {
                countBasket(postings.basket(posting), isThen(moment) ? 1 : 0);
            }
            posting = postings.beforeOfItem(posting);
        }
    }

    private void countBasket(int basket, int then) {
        baskets++;
        basketsThen += then;
        int posting = counts.baskets().lastPosting(basket);
        while (posting != Postings.NONE) {
            if (basis.covers(postings.marks(posting))) {
                both[postings.item(posting)]++;
                bothThen[postings.item(posting)] += then;
            }
            posting = postings.beforeInBasket(posting);
        }
    }

    private boolean isInWindow(int moment) {
        return query.window().holds(Moment.day(moment));
    }

    private boolean isThen(int moment) {
        return query.moments().hold(Moment.context(moment));
    }

    /// In how many baskets each of these items stands.
    private int[] supports(int[] items) {
        if (query.window().isAlways() && query.moments() == ContextFilter.ANY) {
            return IntStream.of(items).map(item -> counts.items().support(item, basis)).toArray();
        }
        int[] held = new int[both.length];
        int[] range = range();
        for (int posting = range[0]; posting <= range[1]; posting++) {
            if (basis.covers(postings.marks(posting))) {
                int moment = counts.baskets().moment(postings.basket(posting));
                if (isInWindow(moment) && isThen(moment)) {
                    held[postings.item(posting)]++;
                }
            }
        }
        return IntStream.of(items).map(item -> held[item]).toArray();
    }

    /// The first and the last posting that can be of the window.
    private int[] range() {
        int first = Integer.MAX_VALUE;
        int last = Postings.NONE;
        for (Days.Day day : days()) {
            first = Math.min(first, day.first());
            last = Math.max(last, day.last());
        }
        return new int[] {first, last};
    }

    private Iterable<Days.Day> days() {
        return counts.days().within(query.window().firstDay(), query.window().endDay()).values();
    }

    private long allBaskets() {
        long all = 0;
        for (Days.Day day : days()) {
            for (int context = 0; context < TimeContext.COUNT; context++) {
                all += query.moments().hold(context) ? day.baskets(basis, context) : 0;
            }
        }
        return all;
    }

    private Companion companion(int item, int support, long all) {
        ContingencyCounts cells = new ContingencyCounts(all, basketsThen, support, bothThen[item]);
        double lift =
                WindowSupports.InContext.lift(bothThen[item], basketsThen, both[item], baskets);
        return new Companion(counts.items().id(item), Objects.requireNonNull(cells.counts()), lift);
    }

    private Comparator<Companion> bestFirst() {
        return Comparator.<Companion>comparingDouble(c -> query.sort().of(c.counts()))
                .thenComparingLong(c -> c.counts().both())
                .reversed()
                .thenComparing(Companion::item);
    }
}
