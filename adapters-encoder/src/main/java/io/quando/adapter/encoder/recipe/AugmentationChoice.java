package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.batch.Augmentation;
import io.quando.adapter.encoder.batch.Augmented;
import io.quando.adapter.encoder.batch.Examples;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;
import java.util.stream.Stream;

/// The choice of augmentations for next-item examples.
final class AugmentationChoice {
    private static final String AUGMENT = "augment";
    private static final String RATE = "augment-rate";
    private static final String SHARE = "augment-share";
    private static final List<String> WORDS =
            Stream.of(List.of("none"), Augmentation.words(), List.of("any"))
                    .flatMap(List::stream)
                    .toList();

    private AugmentationChoice() {}

    static List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.of(AUGMENT, WORDS, "augmentation of sequences"),
                Hyperparameter.untried(RATE, 0.5, 0, 1, "share of sequences that are augmented"),
                new Hyperparameter(
                        SHARE,
                        0.2,
                        0,
                        0.9,
                        List.of(0.1, 0.2),
                        "share of their events that change"));
    }

    static Examples applied(Hyperparameters plan, Examples examples) {
        List<Augmentation> ways = ways(plan);
        return ways.isEmpty()
                ? examples
                : new Augmented(examples, ways, plan.number(RATE), plan.number(SHARE));
    }

    /// True if items may be hidden.
    static boolean hides(Hyperparameters plan) {
        return ways(plan).contains(Augmentation.MASK);
    }

    private static List<Augmentation> ways(Hyperparameters plan) {
        int word = plan.count(AUGMENT);
        List<Augmentation> all = List.of(Augmentation.values());
        if (word == 0) {
            return List.of();
        }
        return word <= all.size() ? List.of(all.get(word - 1)) : all;
    }
}
