package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quando.domain.mining.search.Effort;
import io.quando.domain.mining.sequential.RuleWindow;
import io.quando.domain.mining.sequential.SequenceDatabase;
import io.quando.domain.mining.sequential.SequentialPatternMiner;
import io.quando.domain.mining.sequential.SequentialQuery;
import io.quando.domain.mining.sequential.SequentialRuleMiner;
import io.quando.domain.mining.sequential.SequentialRuleQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Counts on public data that other miners found. In one case TRuleGrowth counts a rule more, 14,
/// 71 ⇒ 8: it gives it support 21, but only 19 sequences, one less than asked for, hold it from
/// first to last within 5 places. Sequence 153 (from 0) is among those that do not: 71 is at place
/// 14, 14 at 18, and the next 8 at 21.
class SequentialGoldenTest {
    private static final Map<String, Integer> BEYOND_THE_DEFINITION =
            Map.of("LEVIATHAN-1000.spmf.gz 20", 1);

    private static final Path DATA =
            Path.of(System.getProperty("quando.shared.data", "no-shared-data"), "mining");

    @TestFactory
    Stream<DynamicTest> patternsAreAsManyAsOtherMinersFind() throws IOException {
        return tests("sequential-patterns", SequentialGoldenTest::patterns);
    }

    @TestFactory
    Stream<DynamicTest> rulesAreAsManyAsOtherMinersFind() throws IOException {
        return tests("sequential-rules", SequentialGoldenTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> rulesInAWindowAreAsManyAsAnotherMinerFinds() throws IOException {
        return tests("sequential-rules-window", SequentialGoldenTest::rules);
    }

    private static Stream<DynamicTest> tests(String task, Count count) throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> "The golden counts are not there: " + DATA);
        List<Golden> rows = golden(task);
        assertThat(rows).isNotEmpty();
        return rows.stream()
                .flatMap(row -> Stream.of(1, 2).map(threads -> test(row, threads, count)));
    }

    private static DynamicTest test(Golden row, int threads, Count count) {
        return DynamicTest.dynamicTest(
                "%s %d, %d threads".formatted(row.file(), row.minSupport(), threads),
                () ->
                        assertThat(count.of(row, new Effort(threads, Long.MAX_VALUE, done -> {})))
                                .isEqualTo(row.count() - row.beyondTheDefinition()));
    }

    private static long patterns(Golden row, Effort effort) {
        AtomicLong found = new AtomicLong();
        SequentialPatternMiner.prefixSpan()
                .mine(
                        row.sequences(),
                        SequentialQuery.frequent(row.minSupport()),
                        effort,
                        (items, ends, elements, support) -> found.incrementAndGet());
        return found.get();
    }

    private static long rules(Golden row, Effort effort) {
        AtomicLong found = new AtomicLong();
        SequentialRuleMiner.ruleGrowth()
                .mine(
                        row.sequences(),
                        SequentialRuleQuery.of(row.minSupport(), row.minConfidence())
                                .within(row.window()),
                        effort,
                        (x, xLength, y, yLength, counts) -> found.incrementAndGet());
        return found.get();
    }

    private static List<Golden> golden(String task) throws IOException {
        try (Stream<String> lines = Files.lines(DATA.resolve("golden.tsv"))) {
            return lines.map(line -> line.split("\t"))
                    .filter(fields -> fields[1].equals(task))
                    .map(Golden::of)
                    .toList();
        }
    }

    @FunctionalInterface
    private interface Count {
        long of(Golden row, Effort effort);
    }

    private record Golden(String file, int minSupport, Map<String, String> other, long count) {
        static Golden of(String[] fields) {
            Map<String, String> other =
                    Stream.of(fields[3].split(" "))
                            .filter(setting -> setting.contains("="))
                            .map(setting -> setting.split("="))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new Golden(
                    fields[0], Integer.parseInt(fields[2]), other, Long.parseLong(fields[4]));
        }

        int beyondTheDefinition() {
            return BEYOND_THE_DEFINITION.getOrDefault(file + " " + minSupport, 0);
        }

        double minConfidence() {
            return Double.parseDouble(other.getOrDefault("min_confidence", "0"));
        }

        RuleWindow window() {
            String places = other.get("window");
            return places == null
                    ? RuleWindow.none()
                    : RuleWindow.ofPlaces(Integer.parseInt(places));
        }

        SequenceDatabase sequences() {
            return MiningFiles.sequences(DATA.resolve(file)).read();
        }
    }
}
