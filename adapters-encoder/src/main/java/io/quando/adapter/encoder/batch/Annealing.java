package io.quando.adapter.encoder.batch;

/// How much a belief's divergence weighs: nothing at first, so that the belief is used at all, then
/// ever more.
///
/// **Source** Liang et al. 2018, section 2.2.2
///
/// @param highest weight, 0 to 1
/// @param epochs in which it rises in a straight line
public record Annealing(double highest, double epochs) {
    /// @param epochsDone before the step, whole ones and parts
    public double weight(double epochsDone) {
        return epochs == 0 ? highest : highest * Math.min(1, epochsDone / epochs);
    }
}
