package io.quando.benchmark;

import io.quando.domain.basket.BasketCollector;
import io.quando.domain.basket.BasketIndex;
import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.CompanionQuery;
import io.quando.domain.basket.ContextFilter;
import io.quando.domain.basket.ContingencyCounts;
import io.quando.domain.basket.Granularity;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.RuleMeasure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/// Measures the basket index: memory and CPU time an event, and CPU time an answer.
public final class LiveMiningBenchmark {
    private static final int PAGE = 10_000;
    private static final int RUNS = 10;
    private static final int CHECKED = 30;
    private static final int SYNTHETIC = 10_000_000;
    private static final long SEED = 42;

    private final String name;
    private final LocalDate from;
    private final List<LoggedInteraction> page = new ArrayList<>(PAGE);
    private final Map<ItemId, Integer> frequency = new HashMap<>();
    private final BasketIndex index = new BasketIndex(ZoneOffset.UTC);
    private List<ItemId> ranked = List.of();
    private long events;
    private long nanos;
    private long longest;
    private long checksum;

    private LiveMiningBenchmark(String name, String from) {
        this.name = name;
        this.from = LocalDate.parse(from);
    }

    /// @param args path of the Online Retail sample
    public static void main(String... args) throws IOException {
        List<Interaction> retail = RetailLog.read(Path.of(args[0]));
        for (int warm = 0; warm < 3; warm++) {
            new LiveMiningBenchmark("warm-up", "2011-11-01").count(retail::forEach);
        }
        System.out.println(
                "| log | events | baskets | bytes/event | events/s | longest page of 10,000 |");
        System.out.println("|---|---|---|---|---|---|");
        var real = new LiveMiningBenchmark("Online Retail", "2011-11-01");
        long before = heap();
        real.count(retail::forEach);
        real.rank();
        int checked = real.check(retail);
        real.printGrowth(before);
        var synthetic = new LiveMiningBenchmark("synthetic", "2025-11-01");
        before = heap();
        synthetic.count(sink -> SyntheticLog.write(SYNTHETIC, SEED, sink));
        synthetic.rank();
        synthetic.printGrowth(before);
        System.out.println();
        System.out.println("| answer | Online Retail | synthetic |");
        System.out.println("|---|---|---|");
        compare(real, synthetic);
        System.out.println();
        print(
                "The four counts of %,d rules of Online Retail equal those of a recount with `BasketCollector`.",
                checked);
    }

    /// Recounts rules among the most frequent items from all baskets.
    private int check(List<Interaction> log) {
        BasketCollector collector = new BasketCollector(ZoneOffset.UTC);
        log.forEach(collector::add);
        Collection<Set<ItemId>> baskets = collector.baskets();
        for (int a = 0; a < CHECKED; a++) {
            for (int c = 0; c < CHECKED; c++) {
                ItemId antecedent = ranked.get(a);
                ItemId consequent = ranked.get(CHECKED + c);
                long both =
                        baskets.stream()
                                .filter(b -> b.contains(antecedent) && b.contains(consequent))
                                .count();
                ContingencyCounts expected =
                        new ContingencyCounts(
                                baskets.size(),
                                baskets.stream().filter(b -> b.contains(antecedent)).count(),
                                baskets.stream().filter(b -> b.contains(consequent)).count(),
                                both);
                ContingencyCounts counted = tally(a, CHECKED + c, CalendarWindow.ALWAYS);
                if (!counted.equals(expected)) {
                    throw new IllegalStateException(counted + " should be " + expected);
                }
            }
        }
        return CHECKED * CHECKED;
    }

    private void count(Consumer<Consumer<Interaction>> log) {
        log.accept(this::add);
        flush();
    }

    private void add(Interaction interaction) {
        page.add(new LoggedInteraction(new LogPosition(events++, 0), interaction));
        frequency.merge(interaction.item(), 1, Integer::sum);
        if (page.size() == PAGE) {
            flush();
        }
    }

    private void flush() {
        long start = cpu();
        index.apply(page);
        long taken = cpu() - start;
        nanos += taken;
        longest = Math.max(longest, taken);
        page.clear();
    }

    /// Prints the growth of memory; the index must be all that this run holds.
    private void printGrowth(long before) {
        long baskets = supports(0, 1, CalendarWindow.ALWAYS);
        print(
                "| %s | %,d | %,d | %.1f | %,.0f | %.0f ms |",
                name,
                events,
                baskets,
                (double) (heap() - before) / events,
                events / (nanos / 1e9),
                longest / 1e6);
    }

    private void rank() {
        ranked =
                frequency.entrySet().stream()
                        .sorted(Map.Entry.<ItemId, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static void compare(LiveMiningBenchmark... logs) {
        CalendarWindow always = CalendarWindow.ALWAYS;
        row(
                "rule of the two most frequent items, all days",
                logs,
                log -> log.supports(0, 1, always));
        row("the same, one month", logs, log -> log.supports(0, 1, log.month()));
        row("rule of items 100 and 101, all days", logs, log -> log.supports(100, 101, always));
        row(
                "companions of the most frequent item, all time",
                logs,
                log -> log.companions(0, always, ContextFilter.ANY));
        row("the same, one month", logs, log -> log.companions(0, log.month(), ContextFilter.ANY));
        row(
                "the same, all weekends",
                logs,
                log -> log.companions(0, always, ContextFilter.WEEKEND));
        row(
                "companions of item 100, all time",
                logs,
                log -> log.companions(100, always, ContextFilter.ANY));
        row(
                "the same, one month",
                logs,
                log -> log.companions(100, log.month(), ContextFilter.ANY));
    }

    private static void row(
            String what, LiveMiningBenchmark[] logs, ToLongFunction<LiveMiningBenchmark> question) {
        StringBuilder row = new StringBuilder("| ").append(what);
        for (LiveMiningBenchmark log : logs) {
            row.append(String.format(Locale.ROOT, " | %.2f ms", log.fastest(question) / 1e6));
        }
        System.out.println(row.append(" |"));
    }

    private long fastest(ToLongFunction<LiveMiningBenchmark> question) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = cpu();
            checksum += question.applyAsLong(this);
            best = Math.min(best, cpu() - start);
        }
        return best;
    }

    private CalendarWindow month() {
        return new CalendarWindow(from, from.plusMonths(1));
    }

    private long supports(int antecedent, int consequent, CalendarWindow window) {
        return tally(antecedent, consequent, window).baskets();
    }

    private ContingencyCounts tally(int antecedent, int consequent, CalendarWindow window) {
        return index.supports(
                        List.of(ranked.get(antecedent)),
                        ranked.get(consequent),
                        window,
                        Granularity.DAY)
                .total();
    }

    private long companions(int item, CalendarWindow window, ContextFilter moments) {
        return index.companions(
                        new CompanionQuery(
                                ranked.get(item), window, moments, RuleMeasure.LIFT, 3, 10))
                .size();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        for (int n = 0; n < 3; n++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
