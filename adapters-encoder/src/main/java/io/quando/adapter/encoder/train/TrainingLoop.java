package io.quando.adapter.encoder.train;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.DropoutPool;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.NativeMemory;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Trains a network: epochs of steps, each followed by a validation and a checkpoint, until the
/// plan ends or the validation no longer improves.
public final class TrainingLoop {
    private final TrainingTask task;
    private final Plan plan;
    private final TrainingRun run;
    private final LongSupplier nanoseconds;

    /// @param nanoseconds a clock
    public TrainingLoop(TrainingTask task, Plan plan, TrainingRun run, LongSupplier nanoseconds) {
        this.task = task;
        this.plan = plan;
        this.run = run;
        this.nanoseconds = nanoseconds;
    }

    /// Trains.
    ///
    /// **Errors** [io.quando.domain.encode.DivergedException] if the loss or its gradient is no
    /// longer a number; any exception of the watcher
    ///
    /// @param initial initial weights, unless the training resumes from a checkpoint
    public Trained train(Supplier<Map<String, Tensor>> initial) {
        Checkpoint interrupted = interrupted();
        State state =
                interrupted == null
                        ? State.initial(initial.get(), plan.averaged() > 0)
                        : State.of(interrupted);
        try (NDManager memory = Libtorch.started().memory()) {
            return train(memory, state, interrupted);
        }
    }

    /// The checkpoint to resume from, if it is of this training.
    private @Nullable Checkpoint interrupted() {
        Checkpoint kept = run.interrupted();
        return kept != null && State.isOf(task.identity(), kept) ? kept : null;
    }

    private Trained train(NDManager memory, State begin, @Nullable Checkpoint kept) {
        var weights = new Weights(memory, task.parameters(), begin.weights());
        weights.recorded();
        var optimiser = new AdamW(memory, task.parameters(), weights, begin.moments(), plan);
        var progress = progress((double) begin.epoch() / plan.epochs());
        var average = new Average(plan.averaged(), begin.average());
        var steps = new Steps(memory, weights, optimiser, average, plan, progress, begin.step());
        Best best = begin.best();
        if (kept != null) {
            progress.tell(begin.epoch(), (double) begin.epoch() / plan.epochs(), best);
        }
        Checkpoint lastGood = kept;
        for (int epoch = begin.epoch() + 1; goesOn(epoch, best); epoch++) {
            epoch(memory, steps, epoch, best, lastGood);
            NativeMemory.trim();
            Map<String, Tensor> learnt = weights.tensors();
            Map<String, Tensor> shown = average.isTaken() ? average.tensors() : learnt;
            best =
                    best.after(
                            epoch,
                            validation(shown, epoch, best, progress),
                            progress.loss(),
                            shown);
            lastGood =
                    new State(
                                    epoch,
                                    steps.done(),
                                    learnt,
                                    average.tensors(),
                                    optimiser.moments(),
                                    best)
                            .checkpoint(task.identity());
            run.keep(lastGood);
            NativeMemory.trim();
            progress.tell(epoch, (double) epoch / plan.epochs(), best);
        }
        return new Trained(best.tensors(), best.metrics());
    }

    private void epoch(
            NDManager memory, Steps steps, int epoch, Best best, @Nullable Checkpoint lastGood) {
        var random = new SplittableRandom(plan.seed() * 1_000_003 + epoch);
        List<Step> lessons = task.lessons().epoch(epoch, random.split());
        try (var pool = new DropoutPool(memory, plan.dropout(), random.nextLong())) {
            for (int i = 0; i < lessons.size(); i++) {
                steps.step(
                        lessons.get(i),
                        pool,
                        random.split(),
                        new Place(epoch, i, lessons.size()),
                        best,
                        lastGood);
            }
        }
    }

    /// The validation of an epoch, which the watcher may end.
    private double validation(
            Map<String, Tensor> weights, int epoch, Best best, Progress progress) {
        double share = (double) epoch / plan.epochs();
        return task.validation().applyAsDouble(weights, () -> progress.goOn(epoch, share, best));
    }

    private boolean goesOn(int epoch, Best best) {
        return epoch <= plan.epochs() && epoch - 1 - best.epoch() < plan.patience();
    }

    private Progress progress(double share) {
        return new Progress(
                run,
                plan.epochs(),
                share,
                Libtorch.started().description(plan.precision().chosen()),
                nanoseconds);
    }
}
