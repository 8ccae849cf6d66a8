package io.quando.benchmark;

import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.StatisticsPlan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/// Measures the live statistics: memory an event and an item, and CPU time a click.
public final class StatisticsBenchmark {
    private static final int PAGE = 10_000;
    private static final long SEED = 42;
    private static final int ITEMS = 200_000;
    private static final int[] SYNTHETIC = {1_000_000, 2_500_000, 5_000_000, 10_000_000};
    private static final int[] SHOPS = {4_000, 20_000, 100_000};
    private static final int EVENTS_AN_ITEM = 10;
    private static final int WARMING = 5_000;
    private static final int BATCHES = 100;
    private static final int BATCH = 100;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 60;

    private final LiveStatistics statistics;
    private final List<LoggedInteraction> page = new ArrayList<>(PAGE);
    private long events;

    private StatisticsBenchmark() {
        statistics =
                new LiveStatistics(
                        new StatisticsPlan(
                                ZoneOffset.UTC,
                                Attitudes.WITHOUT_RATINGS,
                                StatisticsPlan.USUAL_EVENTS,
                                time -> true));
    }

    /// @param args path of the Online Retail sample
    public static void main(String... args) throws IOException {
        List<Interaction> retail = RetailLog.read(Path.of(args[0]));
        System.out.println("## Memory");
        System.out.println();
        print("An item without a user's event takes %.0f bytes.", bytesAnItem());
        System.out.println();
        System.out.println("| log | events | items | users paired | MB | bytes/event |");
        System.out.println("|---|---|---|---|---|---|");
        memory("Online Retail", retail::forEach);
        for (int count : SYNTHETIC) {
            memory("synthetic", sink -> SyntheticLog.write(count, SEED, sink));
        }
        System.out.println();
        System.out.println("## One click");
        System.out.println();
        System.out.println("| items | events before | ns/click | slowest hundred, ns/click |");
        System.out.println("|---|---|---|---|");
        for (int items : SHOPS) {
            new StatisticsBenchmark().clicks(items);
        }
    }

    /// Items that nobody knows by a user.
    private static double bytesAnItem() {
        long before = heap();
        StatisticsBenchmark many = new StatisticsBenchmark();
        for (int item = 0; item < ITEMS; item++) {
            many.add(view("", item, item));
        }
        many.flush();
        long after = heap();
        return (double) (after - before) / many.statistics.vocabulary().size();
    }

    private static void memory(String name, Consumer<Consumer<Interaction>> log) {
        long before = heap();
        StatisticsBenchmark counted = new StatisticsBenchmark();
        log.accept(counted::add);
        counted.flush();
        long grown = heap() - before;
        print(
                "| %s | %,d | %,d | 1 in %d | %,d | %.0f |",
                name,
                counted.events,
                counted.statistics.vocabulary().size(),
                counted.statistics.paired().oneUserIn(),
                grown >> 20,
                (double) grown / counted.events);
    }

    private void clicks(int items) {
        Random random = new Random(SEED);
        for (int item = 0; item < items; item++) {
            add(view(user(random, items), item, item));
        }
        int before = items * EVENTS_AN_ITEM;
        for (int event = items; event < before; event++) {
            add(view(user(random, items), item(random, items), event));
        }
        flush();
        for (int click = 0; click < WARMING; click++) {
            click(random, items);
        }
        long slowest = 0;
        long nanos = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            long start = cpu();
            for (int click = 0; click < BATCH; click++) {
                click(random, items);
            }
            long taken = cpu() - start;
            nanos += taken;
            slowest = Math.max(slowest, taken);
        }
        print(
                "| %,d | %,d | %,d | %,d |",
                items, before, nanos / (BATCHES * BATCH), slowest / BATCH);
    }

    private void click(Random random, int items) {
        add(view(user(random, items), item(random, items), events));
        flush();
    }

    private void add(Interaction interaction) {
        page.add(new LoggedInteraction(new LogPosition(events++, 0), interaction));
        if (page.size() == PAGE) {
            flush();
        }
    }

    private void flush() {
        statistics.apply(page);
        page.clear();
    }

    private static Interaction view(String user, int item, long minute) {
        return RetailLog.interaction(
                user,
                "item-" + item,
                InteractionType.VIEW,
                START.plusSeconds(SECONDS_BETWEEN * minute),
                null,
                "visit");
    }

    private static String user(Random random, int items) {
        return "user-" + random.nextInt(2 * items);
    }

    /// Popularity falls with the rank as in Zipf's law.
    private static int item(Random random, int items) {
        return (int) Math.exp(random.nextDouble() * Math.log(items));
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
