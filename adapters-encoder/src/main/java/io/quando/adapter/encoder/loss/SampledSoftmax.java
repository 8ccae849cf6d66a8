package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Minus the logarithm of the target's share in the softmax over the targets of the step and some
/// negatives, the same for all states. The cost of a step does not depend on the size of the
/// catalogue.
///
/// The scores of the negatives are corrected by the logarithm of their probability to be drawn, so
/// that the sum of all exponentials estimates that over the catalogue without bias. The step's own
/// targets are always included and need no correction. All items are distinct, so no target
/// competes with itself.
///
/// **Source** Bengio & Senécal 2008, Adaptive Importance Sampling to Accelerate Training of a
/// Neural Probabilistic Language Model; Yi et al. 2019, Sampling-Bias-Corrected Neural Modeling for
/// Large Corpus Item Recommendations, equation 3; Klenitskiy & Vasilev 2023, Turning Dross Into
/// Gold Loss, section 3.3
///
/// @param negatives most negatives
public record SampledSoftmax(int negatives) implements Objective {
    @Override
    public Loss loss(NDArray states, NDArray items, long[] targets, RandomGenerator random) {
        NDManager memory = states.getManager();
        int catalogue = Math.toIntExact(items.getShape().get(0));
        Candidates candidates = Candidates.drawn(targets, catalogue, negatives, random);
        int compared = candidates.items().length;
        NDArray some =
                Operations.rows(items, Operations.codes(memory, candidates.items(), compared));
        NDArray places = Operations.codes(memory, candidates.places(targets), targets.length);
        NDArray corrections = Operations.numbers(memory, candidates.corrections(), compared);
        ShareSums sums = ShareSums.over(states, some, corrections, places);
        NDArray surrogate =
                sums.surrogate(states, Operations.rows(some, places))
                        .add(some.mul(sums.gradient()).sum());
        return new Loss(surrogate, sums.mean(), Map.of());
    }
}
