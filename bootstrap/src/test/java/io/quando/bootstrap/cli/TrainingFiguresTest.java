package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingFiguresTest {
    @Test
    void whatEightBitsLoseIsToldWithTheUsersWhoWereAsked() {
        assertThat(
                        TrainingFigures.inEightBits(
                                Map.of("int8Loss", 0.00123, "tested", 1_021.0, "validated", 900.0)))
                .isEqualTo(
                        "In eight bits (store=int8) its NDCG@10 is 0.0012 lower, over 1,021 users.");
        assertThat(TrainingFigures.inEightBits(Map.of("int8Loss", -0.0004, "tested", 8.0)))
                .contains("0.0004 higher");
    }

    @Test
    void whereTooFewDecideTheyAreThoseWhoSaidWhenToStop() {
        assertThat(TrainingFigures.inEightBits(Map.of("int8Loss", 0.0, "validated", 30.0)))
                .contains("0.0000 lower, over 30 users");
    }

    @Test
    void whatWasNotMeasuredIsNotMadeUp() {
        assertThat(TrainingFigures.inEightBits(Map.of("tested", 30.0)))
                .contains("not measured")
                .doesNotContain("30");
    }
}
