package io.quando.application.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.mining.PatternWriter;
import io.quando.domain.mining.RuleCounts;
import io.quando.domain.mining.SupportBasis;
import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.MinimumSupport;
import io.quando.domain.mining.itemset.TransactionSource;
import io.quando.domain.mining.itemset.Transactions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinePatternsServiceTest {
    private static final TransactionSource SOURCE =
            () ->
                    Transactions.builder()
                            .add(1)
                            .add(2)
                            .end()
                            .add(1)
                            .add(2)
                            .end()
                            .add(1)
                            .end()
                            .build();

    private final Deque<Double> seconds = new ArrayDeque<>(List.of(0.5, 0.25, 0.75));
    private final MinePatterns service =
            new MinePatternsService(ItemsetMiner.all(), this::measured);

    @Test
    void itemsetsAreCountedAndTheFastestRunIsReported() {
        assertThat(service.mine(SOURCE, command(MiningTask.FREQUENT, "auto", 3)))
                .isEqualTo(
                        new MinedPatterns(
                                MiningTask.FREQUENT,
                                "lcm",
                                3,
                                2,
                                3,
                                new ResourceUsage(0.25, 0.125, 64)));
        assertThat(seconds).isEmpty();
    }

    @Test
    void rulesAreCounted() {
        MinedPatterns mined = service.mine(SOURCE, command(MiningTask.RULES, "apriori", 1));
        assertThat(mined.algorithm()).isEqualTo("apriori");
        assertThat(mined.count()).isEqualTo(4);
    }

    @Test
    void patternsAreWrittenOutsideTheMeasuredRuns() {
        Written written = new Written();
        MinedPatterns mined =
                service.mine(SOURCE, command(MiningTask.RULES, "auto", 2), () -> written);
        assertThat(written.lines)
                .containsExactlyInAnyOrder("[] 1 3", "[] 2 2", "[1] 2 2", "[2] 1 2", "closed");
        assertThat(mined.count()).isEqualTo(4);
        assertThat(seconds).hasSize(1);
    }

    @Test
    void anUnknownAlgorithmIsRefusedBeforeAnythingIsRead() {
        TransactionSource unread =
                () -> {
                    throw new AssertionError("read");
                };
        assertThatThrownBy(() -> service.mine(unread, command(MiningTask.RULES, "magic", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The algorithm (magic) is not known. Choose one of auto, lcm, fp-growth, apriori.");
    }

    @Test
    void thereIsAtLeastOneRun() {
        assertThatThrownBy(() -> command(MiningTask.FREQUENT, "auto", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The repeat (0) must be at least 1 run.");
    }

    private static MinePatternsCommand command(MiningTask task, String algorithm, int repeat) {
        return new MinePatternsCommand(
                task,
                algorithm,
                new MinimumSupport(2),
                SupportBasis.ANTECEDENT,
                0.5,
                Integer.MAX_VALUE,
                repeat);
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
        public void accept(int[] antecedent, int length, int consequent, RuleCounts counts) {
            String items = Arrays.toString(Arrays.copyOf(antecedent, length));
            lines.add("%s %d %d".formatted(items, consequent, counts.both()));
        }

        @Override
        public void close() {
            lines.add("closed");
        }
    }
}
