package io.quando.adapter.encoder.train;

import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Weights;
import io.quando.domain.encode.Tensor;
import java.util.List;
import java.util.Map;

/// The AdamW optimiser: it moves weights against their gradients, scaled by the gradients' own
/// size.
///
/// **Source** Loshchilov & Hutter 2019, Decoupled Weight Decay Regularization, algorithm 2
final class AdamW implements AutoCloseable {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.98f;
    private static final float EPSILON = 1e-8f;
    private static final float UNCLIPPED = -1;

    private final List<Parameter> parameters;
    private final Weights weights;
    private final Weights means;
    private final Weights variances;
    private final double decay;
    private final double clip;

    AdamW(
            NDManager parent,
            List<Parameter> parameters,
            Weights weights,
            Moments moments,
            Plan plan) {
        this.parameters = parameters;
        this.weights = weights;
        means = new Weights(parent, parameters, moments.means());
        variances = new Weights(parent, parameters, moments.variances());
        decay = plan.weightDecay();
        clip = plan.clip();
    }

    /// Its state: running means of the gradients and of their squares.
    record Moments(Map<String, Tensor> means, Map<String, Tensor> variances) {}

    Moments moments() {
        return new Moments(means.tensors(), variances.tensors());
    }

    /// Moves the weights by their gradients and clears these; moves nothing if a gradient is not
    /// finite.
    ///
    /// @param memory memory of this step
    /// @param step number of the step in the training, from 1 on
    /// @return norm of all gradients together
    double update(NDManager memory, double rate, long step) {
        double length = length();
        if (Double.isFinite(length)) {
            means.lendTo(memory);
            variances.lendTo(memory);
            move((float) Math.min(1, clip / (length + 1e-6)), rate, step);
        }
        return length;
    }

    /// @param scale factor that limits the norm of all gradients together
    private void move(float scale, double rate, long step) {
        float corrected =
                (float) (rate * Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step)));
        for (Parameter parameter : parameters) {
            PtNDArray weight = (PtNDArray) weights.get(parameter.name());
            JniUtils.adamUpdate(
                    weight,
                    (PtNDArray) weight.getGradient(),
                    (PtNDArray) means.get(parameter.name()),
                    (PtNDArray) variances.get(parameter.name()),
                    (float) rate,
                    corrected,
                    parameter.kind().decays() ? (float) decay : 0,
                    scale,
                    UNCLIPPED,
                    BETA1,
                    BETA2,
                    EPSILON,
                    true);
            JniUtils.zeroGrad(weight);
        }
    }

    @Override
    public void close() {
        means.close();
        variances.close();
    }

    private double length() {
        NDList norms = new NDList();
        parameters.forEach(p -> norms.add(weights.get(p.name()).getGradient().norm()));
        return NDArrays.stack(norms).norm().getFloat();
    }
}
