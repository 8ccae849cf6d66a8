package io.quando.adapter.encoder.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quando.domain.encode.TrainingRun;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000;

    private long now;
    private final Recording run = Recording.fresh();

    @Test
    void itTellsEveryThreeSecondsAtMost() {
        Progress progress = progress(run);
        for (int second = 0; second < 10; second++) {
            now = second * SECOND;
            progress.goOn(2, 0.5, Best.NONE);
            progress.step(2, 0.5, 1, Best.NONE);
        }
        assertThat(run.told).hasSize(4).allMatch(status -> status.epoch() == 2);
    }

    /// Else whoever works in parallel would go on after one of them was told to stop.
    @Test
    void whatWasNotHeardIsToldAgainAtOnce() {
        Progress progress =
                progress(
                        TrainingRun.from(status -> {
                            throw new IllegalStateException("cancelled");
                        }));
        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> progress.goOn(1, 0.5, Best.NONE))
                    .withMessage("cancelled");
        }
    }

    private Progress progress(TrainingRun watched) {
        return new Progress(watched, 4, 0, "cpu", () -> now);
    }
}
