package io.quando.adapter.encoder.train;

import io.quando.adapter.encoder.network.Weights;
import io.quando.domain.encode.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// An exponential mean of the weights over the training, in which later ones count more. It smooths
/// the noise of the steps.
///
/// **Source** Polyak & Juditsky 1992, Acceleration of Stochastic Approximation by Averaging;
/// exponentially as in Tarvainen & Valpola 2017, Mean Teachers
final class Average {
    /// The number of samples of the weights while the past fades by 1/e.
    private static final int LOOKS = 50;

    private final double epochs;
    private final Map<String, Tensor> means = new LinkedHashMap<>();

    /// @param epochs number of epochs in which the past fades by 1/e; 0 for the weights themselves
    /// @param begin the mean so far
    Average(double epochs, Map<String, Tensor> begin) {
        this.epochs = epochs;
        begin.forEach((name, tensor) ->
                means.put(name, new Tensor(tensor.shape(), tensor.values().clone())));
    }

    boolean isTaken() {
        return epochs > 0;
    }

    /// Samples the weights after a step, if it is time.
    ///
    /// @param done number of steps so far
    /// @param batches number of batches in an epoch
    void look(Weights weights, long done, int batches) {
        double horizon = epochs * batches;
        long stride = Math.max(1, (long) horizon / LOOKS);
        if (isTaken() && done % stride == 0) {
            move(weights.tensors(), (float) -Math.expm1(-stride / horizon));
        }
    }

    private void move(Map<String, Tensor> weights, float share) {
        means.forEach((name, tensor) -> {
            float[] mean = tensor.values();
            float[] now = Objects.requireNonNull(weights.get(name)).values();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += share * (now[i] - mean[i]);
            }
        });
    }

    /// A copy of the mean.
    Map<String, Tensor> tensors() {
        return new Average(epochs, means).means;
    }
}
