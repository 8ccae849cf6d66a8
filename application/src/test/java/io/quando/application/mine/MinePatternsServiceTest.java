package io.quando.application.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.progress.Progress;
import io.quando.mining.PatternWriter;
import io.quando.mining.itemset.ItemsetKind;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.itemset.TransactionSource;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.periodic.LocalQuery;
import io.quando.mining.periodic.PeriodicQuery;
import io.quando.mining.periodic.Periods;
import io.quando.mining.periodic.StableQuery;
import io.quando.mining.periodic.TimeInterval;
import io.quando.mining.rule.RuleCounts;
import io.quando.mining.rule.RuleThresholds;
import io.quando.mining.rule.SupportBasis;
import io.quando.mining.search.ItemNames;
import io.quando.mining.sequential.GapLimits;
import io.quando.mining.sequential.RuleWindow;
import io.quando.mining.sequential.SequenceDatabase;
import io.quando.mining.sequential.SequentialRuleCounts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinePatternsServiceTest {
    private static final MiningSources SOURCE =
            sources(() ->
                    Transactions.builder()
                            .add(1)
                            .add(2)
                            .end()
                            .add(1)
                            .add(2)
                            .end()
                            .add(1)
                            .end()
                            .build());

    private static final MiningAudience NOBODY = MiningAudience.none();
    private static final MinimumSupport TWICE = new MinimumSupport(2);
    private static final MiningTask FREQUENT =
            new MiningTask.Itemsets(ItemsetKind.FREQUENT, TWICE, Integer.MAX_VALUE);
    private static final MiningTask RULES =
            new MiningTask.Rules(
                    new RuleThresholds(TWICE, 0.5, Integer.MAX_VALUE), SupportBasis.ANTECEDENT);

    private final Deque<Double> seconds = new ArrayDeque<>(List.of(0.5, 0.25, 0.75));
    private final MinePatterns service =
            new MinePatternsService(MiningEngines.all(), this::measured, Runnable::run);

    @Test
    void itemsetsAreCountedAndTheFastestRunIsReported() {
        assertThat(service.mine(SOURCE, command(FREQUENT, "auto", 3), NOBODY))
                .isEqualTo(
                        new MinedPatterns(
                                "frequent",
                                "lcm",
                                3,
                                2,
                                false,
                                3,
                                new ResourceUsage(0.25, 0.125, 64)));
        assertThat(seconds).isEmpty();
    }

    @Test
    void rulesAreCounted() {
        MinedPatterns mined = service.mine(SOURCE, command(RULES, "apriori", 1), NOBODY);
        assertThat(mined.algorithm()).isEqualTo("apriori");
        assertThat(mined.count()).isEqualTo(4);
    }

    @Test
    void patternsAreWrittenOutsideTheMeasuredRuns() {
        Written written = new Written();
        MinedPatterns mined =
                service.mine(SOURCE, command(RULES, "auto", 2), NOBODY.writing(names -> written));
        assertThat(written.lines)
                .containsExactlyInAnyOrder(
                        "[] 1 3", "[] 2 2", "[1] 2 2", "[2] 1 2", "complete", "closed");
        assertThat(mined.count()).isEqualTo(4);
        assertThat(seconds).hasSize(1);
    }

    @Test
    void anUnknownAlgorithmIsRefusedBeforeAnythingIsRead() {
        MiningSources unread =
                sources(() -> {
                    throw new AssertionError("read");
                });
        assertThatThrownBy(() -> service.mine(unread, command(RULES, "magic", 1), NOBODY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The algorithm (magic) is not one for frequent itemsets. Choose one of auto, lcm, fp-growth, apriori.");
    }

    @Test
    void thereIsAtLeastOneRun() {
        assertThatThrownBy(() -> command(FREQUENT, "auto", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The repeat (0) must be at least 1 run.");
    }

    @Test
    void moreThanTheLimitEndsTheSearch() {
        MiningLimits three = new MiningLimits(1, Long.MAX_VALUE, 3);
        assertThat(mined(three).count()).isEqualTo(3);
        MiningLimits two = new MiningLimits(1, Long.MAX_VALUE, 2);
        assertThatThrownBy(() -> mined(two))
                .isInstanceOf(TooManyPatternsException.class)
                .hasMessage("There are more than 2 patterns, perhaps 3.");
    }

    @Test
    void namesReachThoseWhoReadPatterns() {
        ItemNames names = ItemNames.of(Map.of(1, "tea"));
        MiningSources named =
                sources(() -> Transactions.builder().add(1).end().named(names).build());
        List<ItemNames> heard = new ArrayList<>();
        MiningAudience audience =
                NOBODY.writing(
                                known -> {
                                    heard.add(known);
                                    return new Written();
                                })
                        .showing(known -> {
                            heard.add(known);
                            return new Written();
                        });
        MinedPatterns mined = service.mine(named, command(FREQUENT, "auto", 1), audience);
        assertThat(heard).containsOnly(names).hasSize(2);
        assertThat(mined.named()).isTrue();
    }

    @Test
    void aSampleHearsTheFirstRunAlone() {
        Written written = new Written();
        service.mine(SOURCE, command(RULES, "auto", 3), NOBODY.showing(names -> written));
        assertThat(written.lines).hasSize(4);
    }

    @Test
    void stepsAreHeardFromBeginToEnd() {
        List<String> heard = new ArrayList<>();
        Progress progress =
                new Progress() {
                    @Override
                    public void begin(String label, long total) {
                        heard.add("%s of %d".formatted(label, total));
                    }

                    @Override
                    public void advance(long n) {
                        heard.add("+" + n);
                    }

                    @Override
                    public void end() {
                        heard.add("end");
                    }
                };
        service.mine(SOURCE, command(FREQUENT, "lcm", 1), NOBODY.telling(progress));
        assertThat(heard).startsWith("Mining of 1000").endsWith("end").hasSizeGreaterThan(2);
    }

    @Test
    void everyTaskFindsAndWritesItsPatterns() {
        MiningSources both = new MiningSources(SOURCE.transactions(), MinePatternsServiceTest::two);
        assertThat(written(both, FREQUENT)).containsExactlyInAnyOrder("[1]", "[2]", "[1, 2]");
        assertThat(
                        written(
                                both,
                                new MiningTask.Itemsets(
                                        ItemsetKind.MAXIMAL, TWICE, Integer.MAX_VALUE)))
                .containsExactly("[1, 2]");
        assertThat(written(both, new MiningTask.SequentialPatterns(TWICE, 9, GapLimits.none())))
                .containsExactlyInAnyOrder("1 element of [5]", "1 element of [6]", "2 of [5, 6]");
        assertThat(
                        written(
                                both,
                                new MiningTask.SequentialRules(
                                        TWICE, 0.5, 9, 9, RuleWindow.none())))
                .containsExactly("[5] before [6]");
        assertThat(written(both, new MiningTask.Periodic(TWICE, PeriodicQuery.within(1))))
                .containsExactlyInAnyOrder("[1] up to 1", "[2] up to 1", "[1, 2] up to 1");
        assertThat(written(both, new MiningTask.StablePeriodic(TWICE, new StableQuery(1, 1, 0, 9))))
                .hasSize(3)
                .contains("[1] lability 0");
        assertThat(
                        written(
                                both,
                                new MiningTask.LocalPeriodic(TWICE, new LocalQuery(1, 1, 0, 2, 1))))
                .containsExactlyInAnyOrder("[1] 1 intervals", "[2] 1 intervals");
    }

    @Test
    void anAlgorithmOfAnotherTaskIsRefused() {
        MiningTask periodic = new MiningTask.Periodic(TWICE, PeriodicQuery.within(1));
        assertThatThrownBy(() -> service.mine(SOURCE, command(periodic, "apriori", 1), NOBODY))
                .hasMessage(
                        "The algorithm (apriori) is not one for periodic patterns. Choose one of auto, vertical.");
    }

    /// What is written, which must be as much as was counted, and as much as a sample hears.
    private List<String> written(MiningSources sources, MiningTask task) {
        seconds.add(1.0);
        Written written = new Written();
        Written sample = new Written();
        MinedPatterns mined =
                service.mine(
                        sources,
                        command(task, "auto", 1),
                        NOBODY.writing(names -> written).showing(names -> sample));
        assertThat(mined.task()).isEqualTo(task.name());
        written.lines.removeAll(List.of("complete", "closed"));
        assertThat(sample.lines).containsExactlyInAnyOrderElementsOf(written.lines);
        assertThat(mined.count()).isEqualTo(written.lines.size());
        return written.lines;
    }

    private static MiningSources sources(TransactionSource transactions) {
        return new MiningSources(
                transactions,
                () -> {
                    throw new AssertionError("read");
                });
    }

    private static SequenceDatabase two() {
        return SequenceDatabase.builder()
                .add(5)
                .endElement()
                .add(6)
                .endElement()
                .endSequence()
                .add(5)
                .endElement()
                .add(6)
                .endElement()
                .endSequence()
                .build();
    }

    private MinedPatterns mined(MiningLimits limits) {
        return service.mine(SOURCE, new MinePatternsCommand(FREQUENT, "auto", limits, 1), NOBODY);
    }

    private static MinePatternsCommand command(MiningTask task, String algorithm, int repeat) {
        return new MinePatternsCommand(task, algorithm, MiningLimits.single(), repeat);
    }

    private ResourceUsage measured(Runnable work) {
        work.run();
        double taken = seconds.remove();
        return new ResourceUsage(taken, taken / 2, 64);
    }

    private static final class Written implements PatternWriter {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void accept(int[] items, int length, int support) {
            lines.add(sorted(items, length));
        }

        @Override
        public void accept(
                int[] antecedent, int length, int[] consequent, int others, RuleCounts counts) {
            String items = sorted(antecedent, length);
            lines.add("%s %d %d".formatted(items, consequent[0], counts.both()));
        }

        @Override
        public void accept(int[] items, int[] ends, int elements, int support) {
            lines.add(
                    "%d%s of %s"
                            .formatted(
                                    elements,
                                    elements == 1 ? " element" : "",
                                    sorted(items, ends[elements - 1])));
        }

        @Override
        public void accept(
                int[] antecedent,
                int length,
                int[] consequent,
                int others,
                SequentialRuleCounts counts) {
            lines.add(sorted(antecedent, length) + " before " + sorted(consequent, others));
        }

        @Override
        public void accept(int[] items, int length, Periods periods) {
            lines.add(sorted(items, length) + " up to " + periods.longest());
        }

        @Override
        public void accept(int[] items, int length, int support, long lability) {
            lines.add(sorted(items, length) + " lability " + lability);
        }

        @Override
        public void accept(int[] items, int length, int support, List<TimeInterval> intervals) {
            lines.add(sorted(items, length) + " " + intervals.size() + " intervals");
        }

        private static String sorted(int[] items, int length) {
            return Arrays.stream(items, 0, length).sorted().boxed().toList().toString();
        }

        @Override
        public void complete() {
            lines.add("complete");
        }

        @Override
        public void close() {
            lines.add("closed");
        }
    }
}
