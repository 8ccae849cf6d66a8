package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import org.jspecify.annotations.Nullable;

/// The softmax of many states over the same items, with its analytic gradient.
///
/// The loss of a state h is log Σⱼ exp(h·eⱼ) − h·eₜ. The gradient of its first term is known: with
/// the shares p it is Σⱼ pⱼeⱼ for h, and pⱼh for eⱼ. So the scores are computed in chunks, used and
/// freed; none of them is recorded.
final class ShareSums {
    private static final long CHUNK = 1024;
    private static final float LEAST_SHARE = 1e-37f;

    private final NDManager memory;
    private final NDArray items;
    private final @Nullable NDArray shifts;
    private final NDList expected = new NDList();
    private final NDArray gradient;
    private final NDArray loss;
    private final double share;

    private ShareSums(NDArray states, NDArray items, @Nullable NDArray shifts) {
        memory = states.getManager();
        this.items = items.stopGradient();
        this.shifts = shifts;
        gradient = memory.zeros(items.getShape());
        loss = memory.zeros(new Shape());
        share = 1.0 / states.getShape().get(0);
    }

    /// @param shifts terms to add to the scores of the items, or null
    /// @param targets row of the items for each state
    static ShareSums over(
            NDArray states, NDArray items, @Nullable NDArray shifts, NDArray targets) {
        var sums = new ShareSums(states, items, shifts);
        NDArray fixed = states.stopGradient();
        long all = states.getShape().get(0);
        for (long from = 0; from < all; from += CHUNK) {
            sums.add(fixed, targets, from, Math.min(all, from + CHUNK));
        }
        return sums;
    }

    /// A recorded number with the gradient for the states and, of the second term, for the targets.
    ///
    /// @param targets vectors of the targets, recorded
    NDArray surrogate(NDArray states, NDArray targets) {
        return Operations.scaled(NDArrays.concat(expected).sub(targets).mul(states).sum(), share);
    }

    /// The gradient of the first term for the items.
    NDArray gradient() {
        return Operations.scaled(gradient, share);
    }

    NDArray mean() {
        return Operations.scaled(loss, share);
    }

    private void add(NDArray states, NDArray targets, long from, long to) {
        try (NDManager chunk = memory.newSubManager()) {
            NDArray some = Operations.part(chunk, states, from, to);
            NDArray shares = Operations.softmax(scores(some));
            NDArray mean = shares.matMul(items);
            mean.attach(memory);
            expected.add(mean);
            gradient.addi(shares.transpose().matMul(some));
            loss.subi(logarithms(shares, Operations.part(chunk, targets, from, to)).sum());
        }
    }

    private NDArray scores(NDArray states) {
        NDArray scores = Operations.linear(states, items, null);
        return shifts == null ? scores : scores.add(shifts);
    }

    /// The logarithms of the targets' shares. A share too small for single precision counts as the
    /// least there is.
    private static NDArray logarithms(NDArray shares, NDArray targets) {
        return Operations.atLeast(shares.gather(targets.expandDims(1), 1), LEAST_SHARE).log();
    }
}
