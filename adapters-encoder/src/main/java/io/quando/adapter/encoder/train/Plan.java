package io.quando.adapter.encoder.train;

import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;
import java.util.Locale;

/// How long and how fast is learnt, whatever the network.
///
/// @param epochs at most
/// @param patience how many epochs without a better validation end the training
/// @param learningRate the highest
/// @param warmup steps in which the rate rises
/// @param weightDecay share of the rate by which weights shrink in a step
/// @param clip largest norm of all gradients together
/// @param dropout share of numbers left out
/// @param averaged epochs in which the past fades from the mean of the weights, 0 for no mean
/// @param precision of matrix products
/// @param seed of whatever is random
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
    /// What can be set of it.
    ///
    /// @param epochs by default
    /// @param patience by default
    /// @param learningRate by default
    /// @param dropout by default
    public static List<Hyperparameter> hyperparameters(
            int epochs, int patience, double learningRate, double dropout) {
        return List.of(
                count("epochs", epochs, 1, 10_000, "passes over the data at most"),
                count(
                        "patience",
                        patience,
                        1,
                        10_000,
                        "epochs without a better validation that end it"),
                Hyperparameter.untried("learning-rate", learningRate, 1e-6, 1, "highest rate"),
                count("warmup", 200, 0, 1e6, "steps in which the rate rises"),
                Hyperparameter.untried("weight-decay", 0.01, 0, 1, "by which weights shrink"),
                Hyperparameter.untried("clip", 1, 1e-3, 1e6, "largest norm of the gradients"),
                Hyperparameter.untried("dropout", dropout, 0, 0.9, "share of numbers left out"),
                Hyperparameter.untried(
                        "averaged", 0, 0, 100, "epochs of which the weights' mean is taken"),
                Hyperparameter.of(PRECISION, ProductPrecision.words(), "of matrix products"));
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
