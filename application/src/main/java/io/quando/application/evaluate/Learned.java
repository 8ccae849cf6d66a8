package io.quando.application.evaluate;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Tuned;

/// A trained model, to be closed after it is measured: some models hold native memory.
///
/// @param given hyperparameters that it was told to learn with
/// @param seconds time of learning
record Learned(ItemScorer scorer, Hyperparameters given, double seconds) implements AutoCloseable {
    /// The hyperparameters in the end: the given ones, with those that the model chose itself.
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
