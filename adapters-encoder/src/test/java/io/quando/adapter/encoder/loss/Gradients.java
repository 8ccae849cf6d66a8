package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// What an objective comes to for some numbers.
final class Gradients {
    private Gradients() {}

    /// For the states, for the items, and the loss.
    static float[][] of(
            NDManager parent,
            float[] states,
            float[] items,
            int width,
            long[] targets,
            Objective objective) {
        try (Scope scope = Scope.recording(parent, ProductPrecision.SINGLE)) {
            NDArray h = recorded(scope.memory(), states, width);
            NDArray e = recorded(scope.memory(), items, width);
            Loss loss = objective.loss(h, e, targets, new SplittableRandom(1));
            Operations.backward(loss.surrogate());
            scope.stopRecording();
            loss.gradients().forEach((name, gradient) -> e.getGradient().addi(gradient));
            return new float[][] {
                h.getGradient().toFloatArray(),
                e.getGradient().toFloatArray(),
                loss.mean().toFloatArray()
            };
        }
    }

    static float[] numbers(RandomGenerator random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static NDArray recorded(NDManager memory, float[] values, int width) {
        NDArray array = memory.create(values, new Shape(values.length / width, width));
        array.setRequiresGradient(true);
        return array;
    }
}
