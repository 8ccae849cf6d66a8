package io.quando.adapter.encoder.train;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Weights;
import java.util.SplittableRandom;

/// One training step.
@FunctionalInterface
public interface Step {
    /// The loss of the step.
    ///
    /// **Mutates** nothing; all results belong to the memory
    ///
    /// @param random random numbers of this step alone
    Loss loss(NDManager memory, Weights weights, Dropout dropout, SplittableRandom random);
}
