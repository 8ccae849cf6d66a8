package io.quando.adapter.encoder;

import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.RecencyMean;
import io.quando.adapter.encoder.network.Transformer;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;

/// How a user's events become a state, where a recipe leaves the choice.
final class Reader {
    private static final String READER = "reader";
    private static final List<String> WORDS = List.of("mean", "transformer");

    private Reader() {}

    static List<Hyperparameter> hyperparameters() {
        return List.of(
                number("dim", 64, 8, 2048, List.of(64.0, 128.0), "width"),
                Hyperparameter.of(READER, WORDS, "of the events"),
                number("decay", 0.8, 0.01, 1, List.of(0.6, 0.8, 0.9), "of a mean's older events"),
                number("blocks", 2, 1, 24, List.of(2.0), "layers of a transformer"),
                number("max-length", 200, 2, 4096, List.of(200.0), "events read"),
                number("batch-tokens", 4096, 16, 1e6, List.of(4096.0), "events of a step"));
    }

    static Network network(Hyperparameters plan, int items) {
        int width = plan.count("dim");
        return plan.count(READER) == WORDS.indexOf("mean")
                ? new RecencyMean(items, width, plan.number("decay"))
                : new Transformer(items, width, plan.count("blocks"), plan.count("max-length"));
    }

    private static Hyperparameter number(
            String name,
            double standard,
            double min,
            double max,
            List<Double> choices,
            String meaning) {
        return new Hyperparameter(name, standard, min, max, choices, meaning);
    }
}
