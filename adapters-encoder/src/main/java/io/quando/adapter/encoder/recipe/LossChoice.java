package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.loss.FullSoftmax;
import io.quando.adapter.encoder.loss.Gbce;
import io.quando.adapter.encoder.loss.Objective;
import io.quando.adapter.encoder.loss.SampledSoftmax;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;

/// The choice of losses for next items.
final class LossChoice {
    private static final String LOSS = "loss";
    private static final String NEGATIVES = "negatives";
    private static final String CALIBRATION = "calibration";
    private static final String SOFTMAX = "softmax";
    private static final String SAMPLED = "sampled";
    private static final List<String> WORDS = List.of(SOFTMAX, SAMPLED, "gbce");

    private LossChoice() {}

    static List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.of(LOSS, WORDS, "loss of the training"),
                new Hyperparameter(
                                NEGATIVES,
                                256,
                                1,
                                1e6,
                                List.of(256.0, 1024.0),
                                "items drawn to compare with, for sampled and gbce")
                        .counting(),
                new Hyperparameter(
                        CALIBRATION,
                        0.75,
                        0,
                        1,
                        List.of(0.75, 0.9),
                        "calibration of probabilities, for gbce"));
    }

    static Objective of(Hyperparameters plan) {
        int negatives = plan.count(NEGATIVES);
        return switch (WORDS.get(plan.count(LOSS))) {
            case SOFTMAX -> new FullSoftmax();
            case SAMPLED -> new SampledSoftmax(negatives);
            default -> new Gbce(negatives, plan.number(CALIBRATION));
        };
    }
}
