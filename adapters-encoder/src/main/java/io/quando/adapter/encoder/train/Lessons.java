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

    /// The same, for lessons that change as the training goes on.
    ///
    /// @param number of the epoch, from 1 on
    default List<Step> epoch(int number, SplittableRandom random) {
        return epoch(random);
    }
}
