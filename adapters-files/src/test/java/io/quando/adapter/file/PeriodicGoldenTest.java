package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.periodic.PeriodicMiner;
import io.quando.mining.periodic.PeriodicQuery;
import io.quando.mining.periodic.TimedTransactions;
import io.quando.mining.search.SearchBudget;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Counts of periodic itemsets; on public data, those of another miner, SPMF's PFPM.
class PeriodicGoldenTest {
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

    @TestFactory
    Stream<DynamicTest> periodicItemsetsAreAsManyAsAnotherMinerFinds() throws IOException {
        return GoldenRow.of("periodic-pfpm").stream()
                .flatMap(row -> Stream.of(1, 2).map(threads -> test(row, threads)));
    }

    private static DynamicTest test(GoldenRow row, int threads) {
        return DynamicTest.dynamicTest(
                "%s %s, %d threads".formatted(row.file(), row.settings(), threads),
                () -> assertThat(count(row, threads)).isEqualTo(row.count()));
    }

    private static long count(GoldenRow row, int threads) {
        AtomicLong found = new AtomicLong();
        TimedTransactions db = TimedTransactions.numbered(row.transactions());
        new PeriodicMiner(db)
                .mine(
                        query(row),
                        new SearchBudget(THREADS, threads, Long.MAX_VALUE, done -> {}),
                        (items, length, periods) -> found.incrementAndGet());
        return found.get();
    }

    private static PeriodicQuery query(GoldenRow row) {
        return new PeriodicQuery(
                row.minSupport(),
                (long) row.number("min_per", 0),
                (long) row.number("max_per", Long.MAX_VALUE),
                (long) row.number("min_avg", 0),
                (long) row.number("max_avg", Long.MAX_VALUE),
                Integer.MAX_VALUE);
    }
}
