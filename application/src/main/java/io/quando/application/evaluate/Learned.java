package io.quando.application.evaluate;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Tuned;

/// A model that was learnt, to be let go of once it was measured: some hold memory that is not
/// Java's.
///
/// @param given the hyperparameters that it was to learn with
/// @param seconds that learning took
record Learned(ItemScorer scorer, Hyperparameters given, double seconds) implements AutoCloseable {
    /// Those that it did learn with: it may have chosen some itself.
    Hyperparameters hyperparameters() {
        return scorer instanceof Tuned tuned ? given.with(tuned.chosen()) : given;
    }

    @Override
    public void close() {
        if (scorer instanceof AutoCloseable held) {
            try {
                held.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("A model could not be closed.", e);
            }
        }
    }
}
