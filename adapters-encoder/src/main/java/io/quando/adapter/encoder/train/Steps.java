package io.quando.adapter.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.DropoutPool;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.NativeMemory;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.DivergedException;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Moves the weights step by step.
final class Steps {
    /// The number of steps after which freed memory has grown to a gigabyte.
    private static final int STEPS_OF_HOLES = 50;

    private final NDManager memory;
    private final Weights weights;
    private final AdamW optimiser;
    private final Average average;
    private final Plan plan;
    private final Progress progress;
    private final Schedule schedule;
    private long done;

    Steps(
            NDManager memory,
            Weights weights,
            AdamW optimiser,
            Average average,
            Plan plan,
            Progress progress,
            long done) {
        this.memory = memory;
        this.weights = weights;
        this.optimiser = optimiser;
        this.average = average;
        this.plan = plan;
        this.progress = progress;
        this.done = done;
        schedule = new Schedule(plan.learningRate(), plan.warmup());
    }

    long done() {
        return done;
    }

    void step(
            Step step,
            DropoutPool pool,
            SplittableRandom random,
            Place place,
            Best best,
            @Nullable Checkpoint lastGood) {
        double loss;
        try (Scope scope = Scope.recording(memory, plan.precision())) {
            loss = moved(scope, step, pool, random, place, lastGood);
        }
        done++;
        average.look(weights, done, place.batches());
        if (done % STEPS_OF_HOLES == 0) {
            NativeMemory.trim();
        }
        progress.step(place.epoch(), place.share(plan.epochs(), 1), loss, best);
    }

    /// Moves the weights, unless the loss or its gradient is not a number.
    private double moved(
            Scope scope,
            Step step,
            DropoutPool pool,
            SplittableRandom random,
            Place place,
            @Nullable Checkpoint lastGood) {
        weights.lendTo(scope.memory());
        Loss loss =
                step.loss(scope.memory(), weights, pool.dropout(random.nextLong()), random.split());
        float value = loss.mean().getFloat();
        requireNumber("loss", value, place, lastGood);
        Operations.backward(loss.surrogate());
        scope.stopRecording();
        loss.gradients().forEach(this::add);
        double rate = schedule.rate(done, place.share(plan.epochs(), 0));
        double length = optimiser.update(scope.memory(), rate, done + 1);
        requireNumber("gradient", length, place, lastGood);
        return value;
    }

    private void add(String name, NDArray gradient) {
        weights.get(name).getGradient().addi(gradient);
    }

    private void requireNumber(
            String name, double value, Place place, @Nullable Checkpoint lastGood) {
        if (!Double.isFinite(value)) {
            throw new DivergedException(
                    "The %s is %s in batch %d of epoch %d. Try a lower learning-rate (%s), a longer warmup (%d), or precision single."
                            .formatted(
                                    name,
                                    value,
                                    place.batch() + 1,
                                    place.epoch(),
                                    plan.learningRate(),
                                    plan.warmup()),
                    lastGood);
        }
    }
}
