package io.quando.adapter.encoder.train;

import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import java.util.function.LongSupplier;

/// Reports the status of the training to its watcher, every few seconds.
///
/// **Mutates** the last report; threads take turns.
final class Progress {
    private static final double SECONDS = 3;
    private static final double SMOOTHING = 0.05;
    private static final double NANOSECONDS = 1e9;

    private final TrainingRun run;
    private final int epochs;
    private final String device;
    private final LongSupplier clock;
    private final long begin;
    private final double shareAtBegin;
    private long lastTold;
    private double loss = Double.NaN;

    Progress(TrainingRun run, int epochs, double share, String device, LongSupplier clock) {
        this.run = run;
        this.epochs = epochs;
        this.device = device;
        this.clock = clock;
        shareAtBegin = share;
        begin = clock.getAsLong();
        lastTold = begin - (long) (SECONDS * NANOSECONDS);
    }

    /// Reports a step, if it is time.
    synchronized void step(int epoch, double share, double stepLoss, Best best) {
        loss = Double.isNaN(loss) ? stepLoss : loss + SMOOTHING * (stepLoss - loss);
        goOn(epoch, share, best);
    }

    /// Reports the share done during other work, if it is time.
    synchronized void goOn(int epoch, double share, Best best) {
        if (clock.getAsLong() - lastTold >= SECONDS * NANOSECONDS) {
            tell(epoch, share, best);
        }
    }

    synchronized void tell(int epoch, double share, Best best) {
        run.tell(
                new TrainingStatus(
                        epoch,
                        epochs,
                        share,
                        loss,
                        best.last(),
                        best.value(),
                        secondsLeft(share),
                        device));
        lastTold = clock.getAsLong();
    }

    /// The mean loss over the last steps.
    synchronized double loss() {
        return loss;
    }

    private double secondsLeft(double share) {
        double seconds = (clock.getAsLong() - begin) / NANOSECONDS;
        return seconds / Math.max(share - shareAtBegin, 1e-9) * (1 - share);
    }
}
