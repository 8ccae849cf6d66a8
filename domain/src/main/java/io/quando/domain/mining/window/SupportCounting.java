package io.quando.domain.mining.window;

import io.quando.domain.mining.window.WindowSupports.Bucket;
import io.quando.domain.mining.window.WindowSupports.InContext;
import io.quando.domain.statistics.TimeContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// Counts one rule in the days of a window, by walking the postings of its rarest item of the
/// antecedent and of its consequent.
final class SupportCounting {
    private static final int BASKETS = 0;
    private static final int ANTECEDENT = 1;
    private static final int CONSEQUENT = 2;
    private static final int BOTH = 3;

    private final Ledger ledger;
    private final Basis basis;
    private final CalendarWindow window;
    private final Granularity granularity;

    /// By first day of the bucket, then by count and context.
    private final TreeMap<LocalDate, long[][]> cells = new TreeMap<>();

    /// The cells of the day that was asked for last; many postings in a row are of one day.
    private int lastDay = Integer.MIN_VALUE;

    private long[][] lastCells = new long[0][];

    SupportCounting(Ledger ledger, CalendarWindow window, Granularity granularity) {
        this.ledger = ledger;
        this.basis = ledger.basis();
        this.window = window;
        this.granularity = granularity;
    }

    /// @param antecedent item numbers, −1 for an unknown item
    /// @param consequent an item number, −1 for an unknown item
    WindowSupports count(int[] antecedent, int consequent) {
        countBaskets();
        if (consequent >= 0) {
            walk(consequent, basket -> add(basket, CONSEQUENT));
        }
        int rarest = rarest(antecedent);
        if (rarest >= 0) {
            walk(rarest, basket -> countAntecedent(basket, antecedent, consequent));
        }
        return supports();
    }

    private void countBaskets() {
        ledger.days()
                .within(window.firstDay(), window.endDay())
                .forEach((day, baskets) -> {
                    for (int context = 0; context < TimeContext.COUNT; context++) {
                        long count = baskets.baskets(basis, context);
                        if (count > 0) {
                            cells(day)[BASKETS][context] += count;
                        }
                    }
                });
    }

    private void countAntecedent(int basket, int[] antecedent, int consequent) {
        for (int item : antecedent) {
            if (!holds(basket, item)) {
                return;
            }
        }
        add(basket, ANTECEDENT);
        if (consequent >= 0 && holds(basket, consequent)) {
            add(basket, BOTH);
        }
    }

    private boolean holds(int basket, int item) {
        int posting = ledger.postings().find(basket, item);
        return posting != Postings.NONE && basis.covers(ledger.postings().marks(posting));
    }

    /// The item in the fewest baskets, or −1 if one of them is unknown.
    private int rarest(int[] items) {
        int rarest = items[0];
        for (int item : items) {
            if (item < 0) {
                return item;
            }
            if (ledger.support(item, basis) < ledger.support(rarest, basis)) {
                rarest = item;
            }
        }
        return rarest;
    }

    private void walk(int item, IntConsumer action) {
        Postings postings = ledger.postings();
        int posting = ledger.lastPosting(item);
        while (posting != Postings.NONE) {
            int basket = postings.basket(posting);
            if (basis.covers(postings.marks(posting)) && window.holds(day(basket))) {
                action.accept(basket);
            }
            posting = postings.beforeOfItem(posting);
        }
    }

    private int day(int basket) {
        return Moment.day(ledger.baskets().moment(basket));
    }

    private void add(int basket, int count) {
        int moment = ledger.baskets().moment(basket);
        cells(Moment.day(moment))[count][Moment.context(moment)]++;
    }

    private long[][] cells(int day) {
        if (day != lastDay) {
            lastDay = day;
            lastCells =
                    cells.computeIfAbsent(
                            granularity.start(LocalDate.ofEpochDay(day)),
                            start -> new long[BOTH + 1][TimeContext.COUNT]);
        }
        return lastCells;
    }

    private WindowSupports supports() {
        long[][] all = new long[BOTH + 1][TimeContext.COUNT];
        List<Bucket> buckets = new ArrayList<>();
        for (Map.Entry<LocalDate, long[][]> cell : cells.entrySet()) {
            buckets.add(bucket(cell.getKey(), cell.getValue()));
            for (int count = 0; count <= BOTH; count++) {
                for (int context = 0; context < TimeContext.COUNT; context++) {
                    all[count][context] += cell.getValue()[count][context];
                }
            }
        }
        Tally total = total(all);
        return new WindowSupports(buckets, total, contexts(all, total));
    }

    private Bucket bucket(LocalDate start, long[][] cell) {
        LocalDate end = granularity.end(start);
        LocalDate from = window.from();
        LocalDate until = window.until();
        return new Bucket(
                from != null && from.isAfter(start) ? from : start,
                until != null && until.isBefore(end) ? until : end,
                total(cell));
    }

    private static Tally total(long[][] cell) {
        Tally total = Tally.ZERO;
        for (int context = 0; context < TimeContext.COUNT; context++) {
            total = total.plus(tally(cell, context));
        }
        return total;
    }

    private static List<InContext> contexts(long[][] cell, Tally total) {
        List<InContext> contexts = new ArrayList<>();
        for (int context = 0; context < TimeContext.COUNT; context++) {
            Tally tally = tally(cell, context);
            if (tally.baskets() > 0) {
                contexts.add(InContext.of(TimeContext.at(context), tally, total));
            }
        }
        return contexts;
    }

    private static Tally tally(long[][] cell, int context) {
        return new Tally(
                cell[BASKETS][context],
                cell[ANTECEDENT][context],
                cell[CONSEQUENT][context],
                cell[BOTH][context]);
    }
}
