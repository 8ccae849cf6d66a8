package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Minus the logarithm of the target's share in the softmax over all items.
///
/// The loss of a state h is log Σⱼ exp(h·eⱼ) − h·eₜ. The gradient of the first part is known: with
/// the shares p it is Σⱼ pⱼeⱼ for h, and pⱼh for eⱼ. So the scores are made in chunks, used, and
/// forgotten; nothing of them is recorded. The second part is recorded.
public final class FullSoftmax implements Objective {
    private static final long CHUNK = 1024;
    private static final float LEAST_SHARE = 1e-37f;

    @Override
    public Loss loss(NDArray states, NDArray items, long[] targets, RandomGenerator random) {
        NDManager memory = states.getManager();
        NDArray targetCodes = Operations.codes(memory, targets, targets.length);
        var sums = new Sums(memory, items);
        NDArray fixed = states.stopGradient();
        for (long from = 0; from < targets.length; from += CHUNK) {
            sums.add(fixed, targetCodes, from, Math.min(targets.length, from + CHUNK));
        }
        NDArray expected = NDArrays.concat(sums.expected);
        NDArray surrogate = expected.sub(Operations.rows(items, targetCodes)).mul(states).sum();
        double share = 1.0 / targets.length;
        return new Loss(
                Operations.scaled(surrogate, share),
                Operations.scaled(sums.loss, share),
                Map.of(Network.ITEMS, Operations.scaled(sums.gradient, share)));
    }

    /// What is known of the chunks so far.
    private static final class Sums {
        private final NDManager memory;
        private final NDArray items;
        private final NDList expected = new NDList();
        private final NDArray gradient;
        private final NDArray loss;

        Sums(NDManager memory, NDArray items) {
            this.memory = memory;
            this.items = items.stopGradient();
            gradient = memory.zeros(items.getShape());
            loss = memory.zeros(new Shape());
        }

        void add(NDArray states, NDArray targets, long from, long to) {
            try (NDManager chunk = memory.newSubManager()) {
                NDArray some = Operations.part(chunk, states, from, to);
                NDArray shares = Operations.softmax(Operations.linear(some, items, null));
                NDArray mean = shares.matMul(items);
                mean.attach(memory);
                expected.add(mean);
                gradient.addi(shares.transpose().matMul(some));
                loss.subi(logarithms(shares, Operations.part(chunk, targets, from, to)).sum());
            }
        }

        /// A share too small for single precision counts as the least there is.
        private static NDArray logarithms(NDArray shares, NDArray targets) {
            return shares.gather(targets.expandDims(1), 1).maximum(LEAST_SHARE).log();
        }
    }
}
