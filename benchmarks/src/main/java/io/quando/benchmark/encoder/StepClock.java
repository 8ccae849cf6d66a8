package io.quando.benchmark.encoder;

import com.sun.management.OperatingSystemMXBean;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Times the steps of a warm training until there are enough, and then ends it.
///
/// A training reports after its first step which share of the plan that was, and so the number of
/// steps in an epoch. Later it reports every few seconds.
final class StepClock implements TrainingRun {
    static final int WARM_STEPS = 10;
    static final int STEPS = 30;
    private static final double SECONDS = 6;

    private final Supplier<Times> times;
    private double stepsAnEpoch;
    private @Nullable Reading begin;
    private @Nullable Reading end;

    StepClock(Supplier<Times> times) {
        this.times = times;
    }

    /// The times of this process so far.
    static StepClock started() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new StepClock(() -> new Times(System.nanoTime(), system.getProcessCpuTime()));
    }

    /// @param wall nanoseconds since some moment
    /// @param cpu processor time of all threads in nanoseconds
    record Times(long wall, long cpu) {}

    /// @param steps number of steps so far
    private record Reading(double steps, Times times) {}

    /// Times the steps of a training.
    ///
    /// **Errors** `IllegalStateException` if the training ends by itself before
    StepTimes steps(PlannedTraining training) {
        try {
            training.train(this);
        } catch (CancellationException e) {
            return measured();
        }
        throw new IllegalStateException(
                "The training ended before %d steps were measured. Let it have more epochs."
                        .formatted(STEPS));
    }

    @Override
    public void tell(TrainingStatus status) {
        double epochs = status.share() * status.epochs();
        if (stepsAnEpoch == 0) {
            stepsAnEpoch = Math.rint(1 / epochs);
        }
        var now = new Reading(epochs * stepsAnEpoch, times.get());
        if (begin == null) {
            begin = now.steps() >= WARM_STEPS ? now : null;
        } else if (now.steps() - begin.steps() >= STEPS && seconds(begin, now) >= SECONDS) {
            end = now;
            throw new CancellationException("enough steps");
        }
    }

    /// The times of the measured steps so far.
    StepTimes measured() {
        if (begin == null || end == null) {
            throw new IllegalStateException("Nothing was measured yet.");
        }
        double steps = end.steps() - begin.steps();
        return new StepTimes(
                stepsAnEpoch,
                seconds(begin, end) / steps,
                (end.times().cpu() - begin.times().cpu()) / 1e9 / steps);
    }

    private static double seconds(Reading from, Reading to) {
        return (to.times().wall() - from.times().wall()) / 1e9;
    }
}
