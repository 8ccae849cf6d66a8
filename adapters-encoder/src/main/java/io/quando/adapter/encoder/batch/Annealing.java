package io.quando.adapter.encoder.batch;

/// The weight of a latent distribution's divergence: 0 at first, so that the network uses it at
/// all, and then rising.
///
/// **Source** Liang et al. 2018, section 2.2.2
///
/// @param highest highest weight, 0 to 1
/// @param epochs number of epochs of the linear rise
public record Annealing(double highest, double epochs) {
    /// @param epochsDone number of epochs before the step, with fractions
    public double weight(double epochsDone) {
        return epochs == 0 ? highest : highest * Math.min(1, epochsDone / epochs);
    }
}
