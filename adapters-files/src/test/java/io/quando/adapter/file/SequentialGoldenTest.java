package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.sequential.RuleWindow;
import io.quando.mining.sequential.SequenceDatabase;
import io.quando.mining.sequential.SequentialPatternMiner;
import io.quando.mining.sequential.SequentialQuery;
import io.quando.mining.sequential.SequentialRuleMiner;
import io.quando.mining.sequential.SequentialRuleQuery;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Counts that other miners found. In one case TRuleGrowth counts a rule more, 14, 71 ⇒ 8: it gives
/// it support 21, but only 19 sequences, one less than asked for, hold it from first to last within
/// 5 places. Sequence 153 (from 0) is among those that do not: 71 is at place 14, 14 at 18, and the
/// next 8 at 21.
class SequentialGoldenTest {
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

    private static final Map<String, Integer> BEYOND_THE_DEFINITION =
            Map.of("LEVIATHAN-1000.spmf.gz 20", 1);

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
        return GoldenRow.of(task).stream()
                .flatMap(row -> Stream.of(1, 2).map(threads -> test(row, threads, count)));
    }

    private static DynamicTest test(GoldenRow row, int threads, Count count) {
        return DynamicTest.dynamicTest(
                "%s %d, %d threads".formatted(row.file(), row.minSupport(), threads),
                () ->
                        assertThat(
                                        count.of(
                                                row,
                                                new SearchBudget(
                                                        THREADS,
                                                        threads,
                                                        Long.MAX_VALUE,
                                                        done -> {})))
                                .isEqualTo(row.count() - beyondTheDefinition(row)));
    }

    private static long patterns(GoldenRow row, SearchBudget budget) {
        AtomicLong found = new AtomicLong();
        SequentialPatternMiner.prefixSpan()
                .mine(
                        sequences(row),
                        SequentialQuery.frequent(row.minSupport()),
                        budget,
                        (items, ends, elements, support) -> found.incrementAndGet());
        return found.get();
    }

    private static long rules(GoldenRow row, SearchBudget budget) {
        AtomicLong found = new AtomicLong();
        SequentialRuleMiner.ruleGrowth()
                .mine(
                        sequences(row),
                        SequentialRuleQuery.of(row.minSupport(), row.number("min_confidence", 0))
                                .within(window(row)),
                        budget,
                        (x, xLength, y, yLength, counts) -> found.incrementAndGet());
        return found.get();
    }

    private static int beyondTheDefinition(GoldenRow row) {
        return BEYOND_THE_DEFINITION.getOrDefault(row.file() + " " + row.minSupport(), 0);
    }

    private static RuleWindow window(GoldenRow row) {
        return row.settings().containsKey("window")
                ? RuleWindow.ofPlaces((int) row.number("window", 0))
                : RuleWindow.none();
    }

    private static SequenceDatabase sequences(GoldenRow row) {
        return MiningFiles.sequences(row.path()).read();
    }

    @FunctionalInterface
    private interface Count {
        long of(GoldenRow row, SearchBudget budget);
    }
}
