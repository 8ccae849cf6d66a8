package io.quando.domain.cleaning;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/// Brings numbers of different units to one scale.
///
/// **Shape** any number of values, at least one of them a number; NaN counts as missing.
///
/// **Numerics** IEEE doubles, two passes for mean and variance. Constant values scale to 0, because
/// their spread is taken as 1.
///
/// **Mutates** nothing.
///
/// **Errors** no number among the values, an infinite one, or a range beyond the doubles.
///
/// **Source** robust z-scores: Iglewicz & Hoaglin, How to Detect and Handle Outliers, 1993.
public enum Normalisation {
    /// (x − min) / (max − min): 0 to 1.
    MIN_MAX(sorted -> sorted[0], (sorted, min) -> sorted[sorted.length - 1] - min),

    /// (x − mean) / standard deviation of the population: mean 0, standard deviation 1.
    Z_SCORE(
            sorted -> Arrays.stream(sorted).average().orElseThrow(),
            (sorted, mean) -> Math.sqrt(meanOf(sorted, x -> (x - mean) * (x - mean)))),

    /// (x − median) / (1.4826 · MAD), MAD the median absolute deviation from the median; outliers
    /// do not bend it, and on normal data it equals the z-score. If more than half of the values
    /// are equal, so that the MAD is 0, 1.2533 times the mean absolute deviation stands for it.
    ROBUST(Medians::ofSorted, Normalisation::robustSpread);

    private static final double MAD_TO_DEVIATION = 1.4826;
    private static final double MEAN_TO_DEVIATION = 1.2533;

    private interface Spread {
        double of(double[] sorted, double centre);
    }

    private final ToDoubleFunction<double[]> centre;
    private final Spread spread;

    Normalisation(ToDoubleFunction<double[]> centre, Spread spread) {
        this.centre = centre;
        this.spread = spread;
    }

    public Scaler fit(double[] values) {
        double[] sorted = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        requireNumbers(sorted);
        if (sorted[0] == sorted[sorted.length - 1]) {
            return new Scaler(sorted[0], 1);
        }
        double middle = centre.applyAsDouble(sorted);
        return new Scaler(middle, spread.of(sorted, middle));
    }

    private static double robustSpread(double[] sorted, double median) {
        double[] deviations = Arrays.stream(sorted).map(x -> Math.abs(x - median)).toArray();
        double mad = Medians.of(deviations);
        return mad > 0 ? MAD_TO_DEVIATION * mad : MEAN_TO_DEVIATION * meanOf(deviations, x -> x);
    }

    private static double meanOf(double[] values, DoubleUnaryOperator term) {
        return Arrays.stream(values).map(term).average().orElseThrow();
    }

    private static void requireNumbers(double[] sorted) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException(
                    "There is no number to fit to. Leave this feature out.");
        }
        if (Double.isInfinite(sorted[0]) || Double.isInfinite(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException(
                    "The values (%s to %s) must be finite."
                            .formatted(sorted[0], sorted[sorted.length - 1]));
        }
    }
}
