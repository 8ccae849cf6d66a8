package io.quando.adapter.encoder.train;

import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;
import java.util.Locale;

/// The settings of a training, for any network.
///
/// @param epochs most epochs
/// @param patience epochs without a better validation before the training stops early
/// @param learningRate highest learning rate
/// @param warmup steps in which the rate rises
/// @param weightDecay share of the rate by which weights shrink in a step
/// @param clip largest norm of all gradients together
/// @param dropout share of numbers dropped
/// @param averaged epochs in which the past fades from the mean of the weights, 0 for no mean
/// @param precision precision of matrix products
/// @param seed seed of everything random
public record Plan(
        int epochs,
        int patience,
        double learningRate,
        int warmup,
        double weightDecay,
        double clip,
        double dropout,
        double averaged,
        ProductPrecision precision,
        long seed) {
    /// The hyperparameters of a plan.
    ///
    /// @param epochs default
    /// @param patience default
    /// @param learningRate default
    /// @param dropout default
    public static List<Hyperparameter> hyperparameters(
            int epochs, int patience, double learningRate, double dropout) {
        return List.of(
                count("epochs", epochs, 1, 10_000, "most passes over the data"),
                count(
                        "patience",
                        patience,
                        1,
                        10_000,
                        "epochs without a better validation before it stops early"),
                Hyperparameter.untried("learning-rate", learningRate, 1e-6, 1, "highest rate"),
                count("warmup", 200, 0, 1e6, "steps in which the rate rises"),
                Hyperparameter.untried("weight-decay", 0.01, 0, 1, "decay of the weights"),
                Hyperparameter.untried("clip", 1, 1e-3, 1e6, "largest norm of the gradients"),
                Hyperparameter.untried("dropout", dropout, 0, 0.9, "share of numbers dropped"),
                Hyperparameter.untried(
                        "averaged", 0, 0, 100, "epochs for the mean of the weights, 0 for none"),
                Hyperparameter.of(
                        PRECISION, ProductPrecision.words(), "precision of matrix products"));
    }

    private static final String PRECISION = "precision";

    private static Hyperparameter count(
            String name, double standard, double min, double max, String meaning) {
        return Hyperparameter.untried(name, standard, min, max, meaning).counting();
    }

    public static Plan of(Hyperparameters values, long seed) {
        return new Plan(
                values.count("epochs"),
                values.count("patience"),
                values.number("learning-rate"),
                values.count("warmup"),
                values.number("weight-decay"),
                values.number("clip"),
                values.number("dropout"),
                values.number("averaged"),
                precision(values),
                seed);
    }

    public static ProductPrecision precision(Hyperparameters values) {
        String word = ProductPrecision.words().get(values.count(PRECISION));
        return ProductPrecision.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
