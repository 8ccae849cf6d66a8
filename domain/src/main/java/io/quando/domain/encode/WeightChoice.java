package io.quando.domain.encode;

import io.quando.domain.encode.Mixture.Weights;
import io.quando.domain.score.Validation;
import java.util.List;
import java.util.function.DoubleFunction;

/// Searches for the weights with the best validation: first the weight of the counts, then, with
/// the best of these, that of the rules. Ties go to the smallest.
final class WeightChoice {
    private static final List<Double> COUNTS = List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0);
    private static final List<Double> RULES = List.of(0.5, 1.0, 2.0, 4.0);

    private final Validation validation;
    private Mixture best;
    private double highest;

    private WeightChoice(Mixture first, Validation validation) {
        this.validation = validation;
        this.best = first;
        this.highest = validation.measure(first);
    }

    /// @param mixture a mixture with any weights; closed if the search fails
    static Mixture best(Mixture mixture, Validation validation) {
        try {
            Mixture first = mixture.asking(new RememberedScores(mixture.encoder()));
            var choice = new WeightChoice(first.with(new Weights(0, 0)), validation);
            choice.tryOut(COUNTS.subList(1, COUNTS.size()), w -> new Weights(w, 0));
            double counts = choice.best.weights().counts();
            if (mixture.rules() != null) {
                choice.tryOut(RULES, v -> new Weights(counts, v));
            }
            return mixture.with(choice.best.weights());
        } catch (RuntimeException | Error e) {
            mixture.close();
            throw e;
        }
    }

    private void tryOut(List<Double> values, DoubleFunction<Weights> weights) {
        for (double value : values) {
            Mixture tried = best.with(weights.apply(value));
            double reached = validation.measure(tried);
            if (reached > highest) {
                highest = reached;
                best = tried;
            }
        }
    }
}
