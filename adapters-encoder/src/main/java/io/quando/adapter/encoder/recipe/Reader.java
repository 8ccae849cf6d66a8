package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.RecencyMean;
import io.quando.adapter.encoder.network.Transformer;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.sequence.Sequences;
import java.util.List;

/// The choice of the network that turns a user's events into a state.
final class Reader {
    private static final String READER = "reader";
    private static final List<String> WORDS = List.of("mean", "transformer");

    private Reader() {}

    static List<Hyperparameter> hyperparameters() {
        return SequenceSizes.joined(
                SequenceSizes.hyperparameters(64, SequenceSizes.layers("blocks", 2, 2.0)),
                List.of(
                        Hyperparameter.of(READER, WORDS, "network that reads the events"),
                        new Hyperparameter(
                                "decay",
                                0.8,
                                0.01,
                                1,
                                List.of(0.6, 0.8, 0.9),
                                "weight of a mean's older events")));
    }

    static Network network(Hyperparameters plan, int items) {
        int width = plan.count("dim");
        return isMean(plan)
                ? new RecencyMean(items, width, plan.number("decay"))
                : new Transformer(items, width, plan.count("blocks"), SequenceSizes.length(plan));
    }

    /// The plan for these sequences; a mean has no positions to fit.
    static Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return isMean(plan) ? plan : SequenceSizes.fitted(plan, sequences, 1);
    }

    private static boolean isMean(Hyperparameters plan) {
        return plan.count(READER) == WORDS.indexOf("mean");
    }
}
