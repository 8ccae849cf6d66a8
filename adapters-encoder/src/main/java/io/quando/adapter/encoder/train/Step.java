package io.quando.adapter.encoder.train;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Weights;
import java.util.SplittableRandom;

/// What is learnt at once.
@FunctionalInterface
public interface Step {
    /// **Mutates** nothing; whatever it makes belongs to the memory
    ///
    /// @param random of this step alone
    Loss loss(NDManager memory, Weights weights, Dropout dropout, SplittableRandom random);
}
