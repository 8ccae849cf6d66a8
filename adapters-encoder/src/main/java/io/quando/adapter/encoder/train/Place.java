package io.quando.adapter.encoder.train;

/// The position of a step in a training.
///
/// @param epoch from 1 on
/// @param batch batch in the epoch, from 0 on
/// @param batches number of batches in the epoch
record Place(int epoch, int batch, int batches) {
    /// The share of the epochs done before the step, or after `more` batches from there.
    double share(int epochs, int more) {
        return (epoch - 1 + (batch + more) / (double) batches) / epochs;
    }
}
