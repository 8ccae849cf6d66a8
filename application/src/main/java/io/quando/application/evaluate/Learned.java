package io.quando.application.evaluate;

import io.quando.domain.score.ItemScorer;

/// A model that was learnt, to be let go of once it was measured: some hold memory that is not
/// Java's.
record Learned(ItemScorer scorer) implements AutoCloseable {
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
