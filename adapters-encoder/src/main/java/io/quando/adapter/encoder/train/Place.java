package io.quando.adapter.encoder.train;

/// Where in a training a step is.
///
/// @param epoch from 1 on
/// @param batch in the epoch, from 0 on
/// @param batches in the epoch
record Place(int epoch, int batch, int batches) {
    /// How much of so many epochs is done before it, or after it with one batch more.
    double share(int epochs, int more) {
        return (epoch - 1 + (batch + more) / (double) batches) / epochs;
    }
}
