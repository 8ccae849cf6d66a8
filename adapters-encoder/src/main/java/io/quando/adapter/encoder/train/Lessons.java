package io.quando.adapter.encoder.train;

import java.util.List;
import java.util.SplittableRandom;

/// The steps of each epoch.
@FunctionalInterface
public interface Lessons {
    /// The steps of an epoch, at least one; the same for the same random numbers.
    ///
    /// @param random random numbers of this epoch alone
    List<Step> epoch(SplittableRandom random);

    /// The same, for lessons that change in the course of the training.
    ///
    /// @param number number of the epoch, from 1 on
    default List<Step> epoch(int number, SplittableRandom random) {
        return epoch(random);
    }
}
