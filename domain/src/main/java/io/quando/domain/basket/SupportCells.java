package io.quando.domain.basket;

import io.quando.domain.basket.WindowSupports.Bucket;
import io.quando.domain.basket.WindowSupports.InContext;
import io.quando.domain.statistics.TimeContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The four counts of a rule by bucket and time context, while they are summed up.
final class SupportCells {
    static final int BASKETS = 0;
    static final int ANTECEDENT = 1;
    static final int CONSEQUENT = 2;
    static final int BOTH = 3;

    private final CalendarWindow window;
    private final Granularity granularity;

    /// By first day of the bucket, then by count and context.
    private final TreeMap<LocalDate, long[][]> cells = new TreeMap<>();

    /// The cells of the day that was asked for last; many postings in a row are of one day.
    private int lastDay = Integer.MIN_VALUE;

    private long[][] lastCells = new long[0][];

    SupportCells(CalendarWindow window, Granularity granularity) {
        this.window = window;
        this.granularity = granularity;
    }

    /// @param count [#BASKETS] to [#BOTH]
    /// @param day days since 1970
    /// @param context the index of a [TimeContext]
    void add(int count, int day, int context, long by) {
        if (by > 0) {
            cells(day)[count][context] += by;
        }
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

    WindowSupports supports() {
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
        ContingencyCounts total = total(all);
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

    private static ContingencyCounts total(long[][] cell) {
        ContingencyCounts total = ContingencyCounts.ZERO;
        for (int context = 0; context < TimeContext.COUNT; context++) {
            total = total.plus(counts(cell, context));
        }
        return total;
    }

    private static List<InContext> contexts(long[][] cell, ContingencyCounts total) {
        List<InContext> contexts = new ArrayList<>();
        for (int context = 0; context < TimeContext.COUNT; context++) {
            ContingencyCounts counts = counts(cell, context);
            if (counts.baskets() > 0) {
                contexts.add(InContext.of(TimeContext.at(context), counts, total));
            }
        }
        return contexts;
    }

    private static ContingencyCounts counts(long[][] cell, int context) {
        return new ContingencyCounts(
                cell[BASKETS][context],
                cell[ANTECEDENT][context],
                cell[CONSEQUENT][context],
                cell[BOTH][context]);
    }
}
