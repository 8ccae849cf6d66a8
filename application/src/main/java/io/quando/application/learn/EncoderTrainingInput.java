package io.quando.application.learn;

import io.quando.application.sequences.LoggedSequences.Reading;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.DataHash;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Precision;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plan, the trainer and the data of one training.
///
/// @param reading data from the log
/// @param snapshot name of the data
/// @param training the part to learn from
/// @param heldOut the part held out
record EncoderTrainingInput(
        EncoderPlan plan,
        EncoderTrainer trainer,
        Reading reading,
        String snapshot,
        TrainingSet training,
        HeldOut heldOut) {
    static EncoderTrainingInput of(
            EncoderPlan plan,
            EncoderTrainer trainer,
            Reading reading,
            ItemTexts texts,
            ItemEmbeddings vectors,
            HeldOut heldOut) {
        return new EncoderTrainingInput(
                plan,
                trainer,
                reading,
                DataHash.nameOf(reading.sequences()),
                new TrainingSet(heldOut.training(), texts, vectors, plan.seed(), heldOut),
                heldOut);
    }

    /// The names of the items, by the codes in which encoders are asked.
    List<String> itemNames() {
        return reading.sequences().itemNames();
    }

    /// The form of the encoder that is stored.
    <T> T stored(T exact, T rounded) {
        return plan.stored() == Precision.INT8 ? rounded : exact;
    }

    /// The encoder after it was stored in eight bits.
    Encoder opened(Artefact rounded) {
        return trainer.open(Quantisation.dequantised(rounded));
    }

    /// The figures of the data, and of the epoch whose weights the encoder has, not of the last
    /// one.
    Map<String, Double> figures(TrainingLog run, Manifest manifest) {
        Map<String, Double> figures = new HashMap<>(run.figures());
        figures.remove("secondsLeft");
        figures.putAll(manifest.metrics());
        figures.put(ModelVersion.INTERACTIONS, (double) reading.interactions());
        figures.put("events", (double) reading.sequences().events());
        figures.put("users", (double) reading.sequences().users());
        figures.put("items", (double) reading.sequences().items());
        figures.put("validated", (double) heldOut.validated());
        if (plan.vectors() != null) {
            figures.put("vectors", (double) training.vectors().known());
        }
        return figures;
    }
}
