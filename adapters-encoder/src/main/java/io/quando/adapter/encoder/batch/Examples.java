package io.quando.adapter.encoder.batch;

import java.util.List;
import java.util.SplittableRandom;

/// The training examples of each epoch.
@FunctionalInterface
public interface Examples {
    /// The examples of an epoch; the same for the same random numbers.
    ///
    /// @param random random numbers of this epoch alone
    List<Example> epoch(SplittableRandom random);
}
