package io.quando.domain.encode;

import io.quando.domain.encode.Mixture.Weights;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.Validation;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An encoder ranked with co-occurrence counts and rules, as a [Mixture]. The encoder is trained
/// alone. The weights of the others are then chosen on the validation, unless there is none or the
/// plan sets them.
final class EncoderBlend implements Learner {
    static final Hyperparameter WEIGHTS =
            Hyperparameter.of(
                            "weights",
                            List.of("chosen", "given"),
                            "whether the two weights are chosen on the validation")
                    .untried();
    static final Hyperparameter COUNTS =
            Hyperparameter.untried(
                    "cooccurrence-weight", 1.5, 0, 100, "of the logarithm of co-occurrence");
    static final Hyperparameter RULES =
            Hyperparameter.untried("rule-weight", 0, 0, 100, "of what rules say");

    /// The suffix to the encoder's name.
    private static final String BLEND = "-blend";

    /// The encoder's share of the time.
    private static final double TRAINING = 0.9;

    private final RememberingLearner encoder;
    private final Learner counts;
    private final @Nullable Learner rules;

    EncoderBlend(RememberingLearner encoder, Learner counts, @Nullable Learner rules) {
        this.encoder = encoder;
        this.counts = counts;
        this.rules = rules;
    }

    @Override
    public String name() {
        return encoder.name() + BLEND;
    }

    @Override
    public String source() {
        return "log-linear mixture: Klakow, ICSLP 1998; of %s, co-occurrence%s"
                .formatted(encoder.name(), rules == null ? "" : " and rules");
    }

    @Override
    public boolean random() {
        return encoder.random();
    }

    /// The encoder's hyperparameters, and the weights. A search tries no other weights, since it
    /// would train an encoder for each.
    @Override
    public List<Hyperparameter> hyperparameters() {
        return Stream.concat(encoder.hyperparameters().stream(), Stream.of(WEIGHTS, COUNTS, RULES))
                .toList();
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        Weights set =
                new Weights(
                        hyperparameters.number(COUNTS.name()),
                        hyperparameters.number(RULES.name()));
        Validation validation =
                hyperparameters.number(WEIGHTS.name()) == 0 ? training.validation() : null;
        ItemScorer counted = learnt(counts, training);
        ItemScorer ruled =
                rules != null && (validation != null || set.rules() > 0)
                        ? learnt(rules, training)
                        : null;
        Lease trained =
                encoder.learn(
                        training,
                        ofEncoder(hyperparameters),
                        share -> progress.accept(TRAINING * share));
        Mixture mixture = new Mixture(trained, counted, ruled, set);
        return validation == null ? mixture : WeightChoice.best(mixture, validation);
    }

    private static ItemScorer learnt(Learner part, TrainingSet training) {
        Hyperparameters standard = Hyperparameters.of(part.hyperparameters(), Map.of());
        return part.learn(training, standard, share -> {});
    }

    private Hyperparameters ofEncoder(Hyperparameters all) {
        List<Hyperparameter> declared = encoder.hyperparameters();
        Map<String, Double> values = all.values();
        values.keySet().retainAll(declared.stream().map(Hyperparameter::name).toList());
        return Hyperparameters.of(declared, values);
    }
}
