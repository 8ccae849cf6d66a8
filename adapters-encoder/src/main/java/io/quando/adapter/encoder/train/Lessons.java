package io.quando.adapter.encoder.train;

import java.util.List;
import java.util.SplittableRandom;

/// The steps of each epoch.
@FunctionalInterface
public interface Lessons {
    /// The same for the same random numbers, at least one.
    ///
    /// @param random of this epoch alone
    List<Step> epoch(SplittableRandom random);
}
