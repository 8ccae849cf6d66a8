package io.quando.application.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.progress.Progress;
import io.quando.domain.mining.PatternWriter;
import io.quando.domain.mining.RuleCounts;
import io.quando.domain.mining.RuleThresholds;
import io.quando.domain.mining.SupportBasis;
import io.quando.domain.mining.itemset.ItemsetKind;
import io.quando.domain.mining.itemset.MinimumSupport;
import io.quando.domain.mining.itemset.Transactions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinePatternsServiceTest {
    private static final MiningSources SOURCE =
            new MiningSources(() ->
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
            new MinePatternsService(MiningEngines.all(), this::measured);

    @Test
    void itemsetsAreCountedAndTheFastestRunIsReported() {
        assertThat(service.mine(SOURCE, command(FREQUENT, "auto", 3), NOBODY))
                .isEqualTo(
                        new MinedPatterns(
                                "frequent",
                                "fp-growth",
                                3,
                                2,
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
                service.mine(SOURCE, command(RULES, "auto", 2), NOBODY.writing(() -> written));
        assertThat(written.lines)
                .containsExactlyInAnyOrder("[] 1 3", "[] 2 2", "[1] 2 2", "[2] 1 2", "closed");
        assertThat(mined.count()).isEqualTo(4);
        assertThat(seconds).hasSize(1);
    }

    @Test
    void anUnknownAlgorithmIsRefusedBeforeAnythingIsRead() {
        MiningSources unread =
                new MiningSources(() -> {
                    throw new AssertionError("read");
                });
        assertThatThrownBy(() -> service.mine(unread, command(RULES, "magic", 1), NOBODY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The algorithm (magic) is not one for frequent itemsets. Choose one of auto, fp-growth, apriori.");
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
                .hasMessage("There are more than 2 patterns.");
    }

    @Test
    void aSampleHearsTheFirstRunAlone() {
        Written written = new Written();
        service.mine(SOURCE, command(RULES, "auto", 3), NOBODY.showing(written));
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
        service.mine(SOURCE, command(FREQUENT, "fp-growth", 1), NOBODY.telling(progress));
        assertThat(heard).containsExactly("Mining of 1000", "+500", "+500", "end");
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
            throw new AssertionError("an itemset");
        }

        @Override
        public void accept(
                int[] antecedent, int length, int[] consequent, int others, RuleCounts counts) {
            String items = Arrays.toString(Arrays.copyOf(antecedent, length));
            lines.add("%s %d %d".formatted(items, consequent[0], counts.both()));
        }

        @Override
        public void close() {
            lines.add("closed");
        }
    }
}
