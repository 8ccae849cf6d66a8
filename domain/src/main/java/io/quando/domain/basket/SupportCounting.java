package io.quando.domain.basket;

import io.quando.domain.statistics.TimeContext;
import java.util.function.IntConsumer;

/// Counts one rule in the days of a window, by walking the postings of its rarest item of the
/// antecedent and of its consequent.
final class SupportCounting {
    private final BasketCounts counts;
    private final Basis basis;
    private final CalendarWindow window;

    private final SupportCells cells;

    SupportCounting(BasketCounts counts, CalendarWindow window, Granularity granularity) {
        this.counts = counts;
        this.basis = counts.basis();
        this.window = window;
        this.cells = new SupportCells(window, granularity);
    }

    /// @param antecedent item numbers, −1 for an unknown item
    /// @param consequent an item number, −1 for an unknown item
    WindowSupports count(int[] antecedent, int consequent) {
        countBaskets();
        if (consequent >= 0) {
            walk(consequent, basket -> add(basket, SupportCells.CONSEQUENT));
        }
        int rarest = rarest(antecedent);
        if (rarest >= 0) {
            walk(rarest, basket -> countAntecedent(basket, antecedent, consequent));
        }
        return cells.supports();
    }

    private void countBaskets() {
        counts.days()
                .within(window.firstDay(), window.endDay())
                .forEach((day, baskets) -> {
                    for (int context = 0; context < TimeContext.COUNT; context++) {
                        cells.add(
                                SupportCells.BASKETS,
                                day,
                                context,
                                baskets.baskets(basis, context));
                    }
                });
    }

    private void countAntecedent(int basket, int[] antecedent, int consequent) {
        for (int item : antecedent) {
            if (!holds(basket, item)) {
                return;
            }
        }
        add(basket, SupportCells.ANTECEDENT);
        if (consequent >= 0 && holds(basket, consequent)) {
            add(basket, SupportCells.BOTH);
        }
    }

    private boolean holds(int basket, int item) {
        int posting = counts.postings().find(basket, item);
        return posting != Postings.NONE && basis.covers(counts.postings().marks(posting));
    }

    /// The item in the fewest baskets, or −1 if one of them is unknown.
    private int rarest(int[] items) {
        int rarest = items[0];
        for (int item : items) {
            if (item < 0) {
                return item;
            }
            if (counts.items().support(item, basis) < counts.items().support(rarest, basis)) {
                rarest = item;
            }
        }
        return rarest;
    }

    private void walk(int item, IntConsumer action) {
        Postings postings = counts.postings();
        int posting = counts.items().lastPosting(item);
        while (posting != Postings.NONE) {
            int basket = postings.basket(posting);
            if (basis.covers(postings.marks(posting)) && window.holds(day(basket))) {
                action.accept(basket);
            }
            posting = postings.beforeOfItem(posting);
        }
    }

    private int day(int basket) {
        return Moment.day(counts.baskets().moment(basket));
    }

    private void add(int basket, int count) {
        int moment = counts.baskets().moment(basket);
        cells.add(count, Moment.day(moment), Moment.context(moment), 1);
    }
}
