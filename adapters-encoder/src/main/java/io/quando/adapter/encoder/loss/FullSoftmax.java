package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Minus the logarithm of the target's share in the softmax over all items.
public final class FullSoftmax implements Objective {
    @Override
    public Loss loss(NDArray states, NDArray items, long[] targets, RandomGenerator random) {
        NDArray codes = Operations.codes(states.getManager(), targets, targets.length);
        ShareSums sums = ShareSums.over(states, items, null, codes);
        return new Loss(
                sums.surrogate(states, Operations.rows(items, codes)),
                sums.mean(),
                Map.of(Network.ITEMS, sums.gradient()));
    }
}
