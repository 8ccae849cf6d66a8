package io.quando.benchmark.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.quando.benchmark.encoder.StepClock.Times;
import io.quando.domain.encode.TrainingStatus;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StepClockTest {
    private static final int EPOCHS = 4;
    private static final int STEPS_AN_EPOCH = 25;

    private Times now = new Times(0, 0);
    private final StepClock clock = new StepClock(() -> now);

    /// The first 12 steps are for getting warm; then 35 steps take 7 seconds, and 14 of processor
    /// time.
    @Test
    void warmStepsAreTimedAcrossEpochs() {
        told(1, 2, 3);
        told(12, 5, 9);
        told(20, 6, 11);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> told(47, 12, 23));
        StepTimes measured = clock.measured();
        assertThat(measured.stepsAnEpoch()).isEqualTo(STEPS_AN_EPOCH);
        assertThat(measured.wall()).isCloseTo(0.2, within(1e-9));
        assertThat(measured.cpu()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void fewStepsAreNotEnough() {
        told(1, 0, 0);
        told(10, 5, 5);
        told(39, 100, 100);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> told(40, 101, 101));
    }

    @Test
    void fewSecondsAreNotEnough() {
        told(1, 0, 0);
        told(10, 1, 1);
        told(90, 6.9, 6.9);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> told(91, 7, 7));
    }

    @Test
    void coldTrainingIsNotMeasured() {
        told(1, 0, 0);
        told(9, 100, 100);
        assertThatIllegalStateException().isThrownBy(clock::measured);
    }

    private void told(int step, double wall, double cpu) {
        now = new Times(Math.round(wall * 1e9), Math.round(cpu * 1e9));
        double share = (double) step / STEPS_AN_EPOCH / EPOCHS;
        int epoch = 1 + (step - 1) / STEPS_AN_EPOCH;
        clock.tell(new TrainingStatus(epoch, EPOCHS, share, 1, Double.NaN, Double.NaN, 1, "here"));
    }
}
