package io.quando.adapter.encoder;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plans as people write them, which is also how they are stored.
final class PlanText {
    private PlanText() {}

    static Map<String, String> written(List<Hyperparameter> declared, Hyperparameters plan) {
        Map<String, String> written = new LinkedHashMap<>();
        declared.forEach(p -> written.put(p.name(), p.format(plan.number(p.name()))));
        return written;
    }

    /// Reads a plan. A parameter that it does not name could not be set when it was written.
    static Hyperparameters read(List<Hyperparameter> declared, Map<String, String> written) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Hyperparameter parameter : declared) {
            String text = written.get(parameter.name());
            values.put(parameter.name(), text == null ? parameter.before() : parameter.parse(text));
        }
        return Hyperparameters.of(declared, values);
    }

    /// The identity of a training: its plan, its seed, the size of its data, and its other
    /// features. The learning rate does not count, since a diverged training may resume with a
    /// smaller one.
    ///
    /// @param features names of the features
    static Map<String, String> identity(
            Map<String, String> written, TrainingSet training, Map<String, String> features) {
        Map<String, String> identity = new LinkedHashMap<>(written);
        identity.remove("learning-rate");
        identity.put("seed", Long.toString(training.seed()));
        identity.put("items", Integer.toString(training.sequences().items()));
        identity.put("events", Long.toString(training.sequences().events()));
        identity.putAll(features);
        return identity;
    }
}
