package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import io.quando.domain.work.Workers;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionRuleTest {
    private static final PairedBootstrap BOOTSTRAP = new PairedBootstrap(500, 1, Workers.single());
    private static final PromotionRule RULE = new PromotionRule(BOOTSTRAP);

    private static Sample all(double value) {
        float[] values = new float[50];
        Arrays.fill(values, (float) value);
        return SampleTest.oneAUser(values);
    }

    private static Sample around(double mean, int users, long seed) {
        Random random = new Random(seed);
        float[] values = new float[users];
        for (int user = 0; user < users; user++) {
            values[user] = (float) (mean + random.nextGaussian());
        }
        return SampleTest.oneAUser(values);
    }

    /// Where all users gain the same, the interval is that gain alone: of the live 0.5, 0.025 may
    /// be lost.
    @ParameterizedTest
    @CsvSource({
        "0.75, 0.5, 0.25, true",
        "0.5, 0.5, 0.25, true",
        "0.4765625, 0.5, 0.25, true",
        "0.46875, 0.5, 0.25, false",
        "0.75, 0.5, 0.75, false",
        "0.25, 0.25, 0.5, false"
    })
    void aSteadyDifferenceIsHeldAgainstTheMargin(
            double candidate, double live, double floor, boolean promoted) {
        assertThat(RULE.decide(all(candidate), all(live), all(floor)).promoted())
                .isEqualTo(promoted);
    }

    @Test
    void withoutALiveModelTheFloorDecides() {
        assertThat(RULE.decide(all(0.5), null, all(0.25)).promoted()).isTrue();
        assertThat(RULE.decide(all(0.25), null, all(0.25)).promoted()).isFalse();
        assertThat(RULE.decide(all(0.5), null, all(0.25)).overLive()).isNull();
    }

    @Test
    void theReasonTellsTheFiguresItRestsOn() {
        assertThat(RULE.decide(all(0.75), all(0.5), all(0.25)).reason())
                .isEqualTo(
                        "Promoted: it is better than the live model, by +0.2500 (95 % between +0.2500 and +0.2500), where a loss of 0.0250 is accepted.");
        assertThat(RULE.decide(all(0.25), all(0.5), all(0.125)).reason())
                .startsWith("Refused: it is worse than the live model, by -0.2500");
        assertThat(RULE.decide(all(0.5), all(0.5), all(0.5)).reason())
                .isEqualTo(
                        "Refused: it is not shown to be better than the floor, by +0.0000 (95 % between +0.0000 and +0.0000).");
        assertThat(RULE.decide(all(0.5), null, all(0.25)).reason())
                .isEqualTo(
                        "Promoted: it is better than the floor, by +0.2500 (95 % between +0.2500 and +0.2500), and there is no live model to compare with.");
    }

    /// Noise of deviation √2 in 30 users leaves an interval wider than the margin.
    @Test
    void whatCannotBeToldIsRefused() {
        Verdict verdict =
                RULE.decide(around(1, 30, 1), around(1, 30, 2), SampleTest.oneAUser(new float[30]));
        assertThat(verdict.promoted()).isFalse();
        assertThat(verdict.reason()).startsWith("Refused: it may be worse than the live model");
    }

    @Test
    void tooFewUsersCannotTell() {
        float[] good = new float[PromotionRule.LEAST_USERS - 1];
        Arrays.fill(good, 1);
        Sample few = SampleTest.oneAUser(good);
        Verdict verdict = RULE.decide(few, null, SampleTest.oneAUser(new float[good.length]));
        assertThat(verdict.promoted()).isFalse();
        assertThat(verdict.reason()).contains("19 users were asked, and it takes 20");
        assertThat(RULE.decide(SampleTest.oneAUser(), null, SampleTest.oneAUser()).promoted())
                .isFalse();
    }

    @Test
    void aVerdictSaysWhatTheIntervalSays() {
        for (int seed = 0; seed < 60; seed++) {
            Sample candidate = around(seed % 5 * 0.1, 200, 3L * seed);
            Sample live = around(seed % 3 * 0.1, 200, 3L * seed + 1);
            Sample floor = around(0, 200, 3L * seed + 2);
            Comparison overFloor = BOOTSTRAP.compare(candidate, floor);
            Comparison overLive = BOOTSTRAP.compare(candidate, live);
            double accepted = 0.5 * Math.abs(live.estimate().mean());
            Verdict verdict = new PromotionRule(BOOTSTRAP, 0.5).decide(candidate, live, floor);
            assertThat(verdict.promoted())
                    .isEqualTo(overFloor.lower() > 0 && overLive.lower() >= -accepted);
            assertThat(verdict.reason())
                    .startsWith(verdict.promoted() ? "Promoted: " : "Refused: ");
            assertThat(verdict.overFloor()).isEqualTo(overFloor);
            assertThat(verdict.overLive()).isEqualTo(overLive);
        }
    }

    /// A wider margin refuses nothing that a narrower one lets through.
    @Test
    void aWiderMarginNeverRefusesMore() {
        for (int seed = 0; seed < 20; seed++) {
            Sample candidate = around(0.6, 100, seed);
            Sample live = around(0.6, 100, seed + 100L);
            Sample floor = around(0, 100, seed + 200L);
            boolean before = false;
            for (double margin : new double[] {0, 0.1, 0.3, 1}) {
                boolean now =
                        new PromotionRule(BOOTSTRAP, margin)
                                .decide(candidate, live, floor)
                                .promoted();
                assertThat(now || !before).isTrue();
                before = now;
            }
        }
    }

    @Test
    void aMarginIsAShare() {
        assertThatThrownBy(() -> new PromotionRule(BOOTSTRAP, 5))
                .hasMessage(
                        "The margin (5.0) must be between 0 and 1. Maybe you meant 5.0 % = 0.05?");
        assertThatThrownBy(() -> new PromotionRule(BOOTSTRAP, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
