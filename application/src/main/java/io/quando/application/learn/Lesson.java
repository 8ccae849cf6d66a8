package io.quando.application.learn;

import io.quando.application.sequences.LoggedSequences.Reading;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Snapshot;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.ItemTexts;
import java.util.HashMap;
import java.util.Map;

/// What an encoder is to be trained on, and how.
///
/// @param reading what was read
/// @param snapshot its name
/// @param heldOut what of it is not learnt
record Lesson(
        EncoderPlan plan,
        EncoderTrainer trainer,
        Reading reading,
        String snapshot,
        HeldOut heldOut) {
    Lesson(EncoderPlan plan, EncoderTrainer trainer, Reading reading, HeldOut heldOut) {
        this(plan, trainer, reading, Snapshot.nameOf(reading.sequences()), heldOut);
    }

    TrainingSet training(ItemTexts texts) {
        return new TrainingSet(heldOut.training(), texts, plan.seed(), heldOut);
    }

    /// Figures about what was read.
    Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>();
        figures.put(ModelVersion.INTERACTIONS, (double) reading.interactions());
        figures.put("events", (double) reading.sequences().events());
        figures.put("users", (double) reading.sequences().users());
        figures.put("items", (double) reading.sequences().items());
        return figures;
    }

    /// The same, and where its training ended.
    Map<String, Double> figures(TrainingLog run) {
        Map<String, Double> figures = new HashMap<>(run.figures());
        figures.remove("secondsLeft");
        figures.putAll(figures());
        figures.put("validated", (double) heldOut.validated());
        return figures;
    }
}
