package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.itemset.ItemsetEstimate;
import io.quando.mining.itemset.ItemsetKind;
import io.quando.mining.itemset.ItemsetMiner;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.rule.RuleMiner;
import io.quando.mining.rule.RuleThresholds;
import io.quando.mining.rule.SupportBasis;
import io.quando.mining.search.SearchBudget;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts on which several independent miners agree. The rules among them were counted by a miner
/// that asks the minimum support of the antecedent.
class MiningGoldenTest {
    @TestFactory
    Stream<DynamicTest> frequentItemsetsAreAsManyAsOtherMinersFind() throws IOException {
        return itemsets(ItemsetKind.FREQUENT);
    }

    @TestFactory
    Stream<DynamicTest> closedItemsetsAreAsManyAsOtherMinersFind() throws IOException {
        return itemsets(ItemsetKind.CLOSED);
    }

    @TestFactory
    Stream<DynamicTest> maximalItemsetsAreAsManyAsOtherMinersFind() throws IOException {
        return itemsets(ItemsetKind.MAXIMAL);
    }

    @TestFactory
    Stream<DynamicTest> estimatesAreRightWithinAFactorOfThree() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (ItemsetKind kind : ItemsetKind.values()) {
            for (GoldenRow row : GoldenRow.of(kind.name().toLowerCase(Locale.ROOT))) {
                tests.add(
                        DynamicTest.dynamicTest(
                                "%s %d %s".formatted(row.file(), row.minSupport(), kind),
                                () -> estimates(row, kind)));
            }
        }
        return tests.stream();
    }

    private static void estimates(GoldenRow row, ItemsetKind kind) {
        ItemsetQuery query = new ItemsetQuery(kind, row.minSupport(), Integer.MAX_VALUE);
        ItemsetEstimate estimate = ItemsetEstimate.of(row.transactions(), query, new Random(1));
        assertThat(estimate.expected()).isBetween(row.count() / 3.0, row.count() * 3.0);
        assertThat(estimate.atLeast()).isBetween(BigInteger.ONE, BigInteger.valueOf(row.count()));
    }

    @ParameterizedTest
    @CsvSource({"chess.dat.gz, 100", "mushroom.dat.gz, 1", "retail.dat.gz, 1"})
    void aSearchWithoutEndIsRecognised(String file, int minSupport) {
        GoldenRow row = GoldenRow.ofPublic(file, minSupport);
        ItemsetQuery query = ItemsetQuery.frequent(minSupport);
        assertThat(ItemsetEstimate.of(row.transactions(), query, new Random(1)).expected())
                .isGreaterThan(1e9);
    }

    @TestFactory
    Stream<DynamicTest> rulesAreAsManyAsOtherMinersFind() throws IOException {
        return tests("rules-1-consequent", ItemsetKind.FREQUENT, MiningGoldenTest::rules);
    }

    private static Stream<DynamicTest> itemsets(ItemsetKind kind) throws IOException {
        return tests(
                kind.name().toLowerCase(Locale.ROOT),
                kind,
                (row, engine) -> itemsets(row, kind, engine));
    }

    private static Stream<DynamicTest> tests(String task, ItemsetKind kind, Count count)
            throws IOException {
        return GoldenRow.of(task).stream()
                .flatMap(row ->
                        ItemsetMiner.all().stream()
                                .filter(engine -> engine.kinds().contains(kind))
                                .map(engine -> test(row, engine, count)));
    }

    private static DynamicTest test(GoldenRow row, ItemsetMiner engine, Count count) {
        return DynamicTest.dynamicTest(
                "%s %d %s".formatted(row.file(), row.minSupport(), engine.name()),
                () -> assertThat(count.of(row, engine)).isEqualTo(row.count()));
    }

    private static long itemsets(GoldenRow row, ItemsetKind kind, ItemsetMiner engine) {
        AtomicLong found = new AtomicLong();
        engine.mine(
                row.transactions(),
                new ItemsetQuery(kind, row.minSupport(), Integer.MAX_VALUE),
                (items, length, support) -> found.incrementAndGet());
        return found.get();
    }

    private static long rules(GoldenRow row, ItemsetMiner engine) {
        AtomicLong found = new AtomicLong();
        RuleThresholds thresholds =
                new RuleThresholds(
                        new MinimumSupport(row.minSupport()),
                        row.number("min_confidence", 0),
                        Integer.MAX_VALUE);
        new RuleMiner(engine, SupportBasis.ANTECEDENT)
                .mine(
                        row.transactions(),
                        thresholds,
                        SearchBudget.single(),
                        (a, n, c, m, counts) -> found.incrementAndGet());
        return found.get();
    }

    @FunctionalInterface
    private interface Count {
        long of(GoldenRow row, ItemsetMiner engine);
    }
}
