package io.quando.application.evaluate;

import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.domain.evaluate.Estimate;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Searches for the hyperparameters with the best validation: first the given ones, then random
/// draws from the choices of those not given.
///
/// **Source** random search, Bergstra & Bengio, JMLR 2012
record Tuning(Trials trials, Plan plan) {
    private static final int DRAWS_A_TRIAL = 20;

    /// The best hyperparameters found, or the given ones if there is nothing to search or to
    /// validate on.
    Hyperparameters best(ModelSpec spec) {
        Hyperparameters best = spec.hyperparameters();
        if (plan.trials() == 0 || !trials.validates()) {
            return best;
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (Hyperparameters tried : tries(spec)) {
            double reached = reached(trials.validate(spec, tried));
            if (reached > highest) {
                highest = reached;
                best = tried;
            }
        }
        return best;
    }

    private double reached(TrialRecord trial) {
        Estimate estimate = trial.figures().get(plan.figure());
        return estimate == null ? Double.NaN : estimate.mean();
    }

    private List<Hyperparameters> tries(ModelSpec spec) {
        List<Hyperparameter> free =
                spec.learner().hyperparameters().stream()
                        .filter(p -> !spec.given().containsKey(p.name()))
                        .toList();
        Map<Map<String, Double>, Hyperparameters> tries = new LinkedHashMap<>();
        Hyperparameters given = spec.hyperparameters();
        tries.put(given.values(), given);
        var random = new SplittableRandom(spec.name().hashCode());
        for (int draw = 0;
                draw < plan.trials() * DRAWS_A_TRIAL && tries.size() < plan.trials();
                draw++) {
            Hyperparameters drawn = given.with(drawn(free, random));
            tries.putIfAbsent(drawn.values(), drawn);
        }
        return List.copyOf(tries.values());
    }

    private static Map<String, Double> drawn(List<Hyperparameter> free, SplittableRandom random) {
        Map<String, Double> drawn = new HashMap<>();
        for (Hyperparameter parameter : free) {
            List<Double> choices = parameter.choices();
            drawn.put(parameter.name(), choices.get(random.nextInt(choices.size())));
        }
        return drawn;
    }
}
