package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
    private static final PairedBootstrap BOOTSTRAP =
            new PairedBootstrap(1_000, 1, Workers.single());

    private static Sample normal(Random random, int users, double mean) {
        float[] values = new float[users];
        for (int user = 0; user < users; user++) {
            values[user] = (float) (mean + random.nextGaussian());
        }
        return SampleTest.oneAUser(values);
    }

    private static Sample constant(int users, float value) {
        float[] values = new float[users];
        java.util.Arrays.fill(values, value);
        return SampleTest.oneAUser(values);
    }

    /// If every user gains the same, every draw does.
    @Test
    void aSteadyGainIsCertain() {
        Comparison comparison = BOOTSTRAP.compare(constant(50, 0.75f), constant(50, 0.5f));
        assertThat(comparison.difference()).isEqualTo(0.25);
        assertThat(comparison.standardError()).isZero();
        assertThat(comparison.lower()).isEqualTo(0.25);
        assertThat(comparison.upper()).isEqualTo(0.25);
        assertThat(comparison.p()).isCloseTo(2 / 1_001.0, within(1e-15));
    }

    @Test
    void noDifferenceIsNoDifference() {
        Comparison comparison = BOOTSTRAP.compare(constant(50, 0.5f), constant(50, 0.5f));
        assertThat(comparison.difference()).isZero();
        assertThat(comparison.p()).isEqualTo(1);
    }

    /// A mean gain of 0.5 in 400 users of deviation 1 is ten errors wide.
    @Test
    void aRealDifferenceIsSeenInBothDirections() {
        Sample better = normal(new Random(1), 400, 0.5);
        Sample none = constant(400, 0);
        Comparison up = BOOTSTRAP.compare(better, none);
        Comparison down = BOOTSTRAP.compare(none, better);
        assertThat(up.p()).isCloseTo(2 / 1_001.0, within(1e-15));
        assertThat(up.lower()).isPositive();
        assertThat(up.standardError()).isCloseTo(better.estimate().standardError(), within(0.005));
        assertThat(down.difference()).isEqualTo(-up.difference());
        assertThat(down.lower()).isEqualTo(-up.upper());
        assertThat(down.p()).isEqualTo(up.p());
    }

    /// Of 400 samples without a difference, some 95 % of the intervals hold 0, and some 5 % have p
    /// ≤ 0.05: within four standard errors, and the interval of a bootstrap is a little narrow.
    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        int held = 0;
        int small = 0;
        for (int round = 0; round < 400; round++) {
            Sample sample = normal(new Random(round), 60, 0);
            Comparison comparison =
                    new PairedBootstrap(400, round, Workers.single())
                            .compare(sample, constant(60, 0));
            held += comparison.lower() <= 0 && comparison.upper() >= 0 ? 1 : 0;
            small += comparison.p() <= 0.05 ? 1 : 0;
        }
        assertThat(held / 400.0).isBetween(0.90, 0.985);
        assertThat(small / 400.0).isBetween(0.01, 0.10);
    }

    /// What both models find hard does not blur the difference between them.
    @Test
    void questionsArePaired() {
        Random random = new Random(5);
        float[] hard = new float[100];
        float[] easier = new float[100];
        for (int user = 0; user < 100; user++) {
            hard[user] = random.nextFloat();
            easier[user] = hard[user] + 0.01f;
        }
        Comparison comparison =
                BOOTSTRAP.compare(SampleTest.oneAUser(easier), SampleTest.oneAUser(hard));
        assertThat(comparison.standardError()).isLessThan(1e-6);
        assertThat(comparison.p()).isLessThan(0.01);
    }

    @Test
    void theSameSeedDrawsTheSameOnAnyThreads() throws Exception {
        Sample sample = normal(new Random(1), 80, 0.1);
        Sample other = normal(new Random(2), 80, 0);
        Comparison comparison = BOOTSTRAP.compare(sample, other);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            assertThat(one.submit(() -> BOOTSTRAP.compare(sample, other)).get())
                    .isEqualTo(comparison);
        }
    }

    /// Two seeds share no draws: their bounds would agree if most draws were the same.
    @Test
    void anyNumberOfThreadsGivesTheSame() {
        Sample sample = constant(60, 0.2f);
        Workers three = new Workers(task -> Thread.ofPlatform().daemon().start(task), 3);
        assertThat(new PairedBootstrap(400, 7, three).compare(sample, constant(60, 0)))
                .isEqualTo(
                        new PairedBootstrap(400, 7, Workers.single())
                                .compare(sample, constant(60, 0)));
    }

    @Test
    void anotherSeedDrawsAnew() {
        Sample sample = normal(new Random(1), 80, 0.1);
        Sample other = normal(new Random(2), 80, 0);
        Comparison first = new PairedBootstrap(1_000, 1, Workers.single()).compare(sample, other);
        Comparison second = new PairedBootstrap(1_000, 2, Workers.single()).compare(sample, other);
        assertThat(second.difference()).isEqualTo(first.difference());
        assertThat(second.lower())
                .isNotEqualTo(first.lower())
                .isCloseTo(first.lower(), within(0.1));
        assertThat(second.standardError()).isNotEqualTo(first.standardError());
    }

    @Test
    void samplesMustBeOfTheSameQuestions() {
        assertThatThrownBy(() -> BOOTSTRAP.compare(constant(3, 1), constant(4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not of the same questions");
        Sample twice =
                new Sample(List.of(TestCase.next(1, 1), TestCase.next(1, 2)), new float[] {1, 1});
        assertThatThrownBy(() -> BOOTSTRAP.compare(constant(2, 1), twice))
                .hasMessageContaining("not of the same questions");
        assertThatThrownBy(() -> new PairedBootstrap(99, 1, Workers.single()))
                .hasMessage("The resamples (99) must be at least 100.");
    }
}
