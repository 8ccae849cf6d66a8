package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quando.domain.mining.periodic.PeriodicMiner;
import io.quando.domain.mining.periodic.PeriodicQuery;
import io.quando.domain.mining.periodic.TimedTransactions;
import io.quando.domain.mining.search.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Counts of periodic itemsets on public data that another miner, SPMF's PFPM, finds too.
class PeriodicGoldenTest {
    private static final Path DATA =
            Path.of(System.getProperty("quando.shared.data", "no-shared-data"), "mining");

    @TestFactory
    Stream<DynamicTest> periodicItemsetsAreAsManyAsAnotherMinerFinds() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "The golden counts are not there: " + DATA);
        List<String[]> rows;
        try (Stream<String> lines = Files.lines(DATA.resolve("golden.tsv"))) {
            rows =
                    lines.map(line -> line.split("\t"))
                            .filter(fields -> fields[1].equals("periodic-pfpm"))
                            .toList();
        }
        assertThat(rows).hasSizeGreaterThan(1);
        return rows.stream()
                .flatMap(fields -> Stream.of(1, 2).map(threads -> test(fields, threads)));
    }

    private static DynamicTest test(String[] fields, int threads) {
        return DynamicTest.dynamicTest(
                "%s %s, %d threads".formatted(fields[0], fields[3], threads),
                () ->
                        assertThat(count(fields[0], query(fields[3]), threads))
                                .isEqualTo(Long.parseLong(fields[4])));
    }

    private static long count(String file, PeriodicQuery query, int threads) {
        AtomicLong found = new AtomicLong();
        TimedTransactions db =
                TimedTransactions.numbered(
                        MiningFiles.transactions(DATA.resolve(file), TransactionFormat.FIMI)
                                .read());
        new PeriodicMiner(db)
                .mine(
                        query,
                        new Effort(threads, Long.MAX_VALUE, done -> {}),
                        (items, length, periods) -> found.incrementAndGet());
        return found.get();
    }

    private static PeriodicQuery query(String settings) {
        Map<String, Long> values =
                Arrays.stream(settings.split(" "))
                        .map(setting -> setting.split("="))
                        .collect(Collectors.toMap(s -> s[0], s -> Long.parseLong(s[1])));
        return new PeriodicQuery(
                1,
                values.getOrDefault("min_per", 0L),
                values.getOrDefault("max_per", Long.MAX_VALUE),
                values.getOrDefault("min_avg", 0L),
                values.getOrDefault("max_avg", Long.MAX_VALUE),
                Integer.MAX_VALUE);
    }
}
