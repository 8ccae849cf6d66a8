package io.quando.adapter.encoder.batch;

import java.util.List;
import java.util.SplittableRandom;

/// What is learnt in an epoch.
@FunctionalInterface
public interface Examples {
    /// The same for the same random numbers.
    ///
    /// @param random of this epoch alone
    List<Example> epoch(SplittableRandom random);
}
