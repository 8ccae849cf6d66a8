package io.quando.domain.encode;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.function.DoubleConsumer;

/// An encoder whose large matrices were rounded to eight bits, see [Quantisation]. Measured beside
/// the encoder itself, it shows the loss.
final class EncoderInEightBits implements Learner {
    /// The suffix to the encoder's name.
    private static final String INT8 = "-int8";

    private final RememberingLearner encoder;

    EncoderInEightBits(RememberingLearner encoder) {
        this.encoder = encoder;
    }

    @Override
    public String name() {
        return encoder.name() + INT8;
    }

    @Override
    public String source() {
        return "%s in eight bits: Jacob et al., CVPR 2018; arXiv:1806.08342"
                .formatted(encoder.name());
    }

    @Override
    public boolean random() {
        return encoder.random();
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return encoder.hyperparameters();
    }

    @Override
    public Encoder learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        try (Lease exact = encoder.learn(training, hyperparameters, progress)) {
            Artefact rounded = Quantisation.quantised(exact.artefact());
            return encoder.open(Quantisation.dequantised(rounded));
        }
    }
}
