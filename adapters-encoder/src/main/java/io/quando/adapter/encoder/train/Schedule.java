package io.quando.adapter.encoder.train;

/// The learning rate: a linear rise, then a cosine to zero.
///
/// @param highest highest rate
/// @param warmup number of steps of the rise, or a fifth of the plan if that is less
record Schedule(double highest, int warmup) {
    private static final double LONGEST_RISE = 0.2;
    private static final double FIRST = 1e-3;

    /// @param step number of the step in the training, from 0 on
    /// @param share share of the plan done before the step, 0 to less than 1
    double rate(long step, double share) {
        double bySteps = (step + 1.0) / Math.max(1, warmup);
        double byShare = (share + FIRST) / LONGEST_RISE;
        double fall = 0.5 * (1 + Math.cos(Math.PI * share));
        return highest * Math.min(1, Math.max(bySteps, byShare)) * fall;
    }
}
