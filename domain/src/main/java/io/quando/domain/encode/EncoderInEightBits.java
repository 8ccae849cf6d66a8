package io.quando.domain.encode;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.function.DoubleConsumer;

/// An encoder as it answers once its large matrices were kept in eight bits, see [Quantisation]:
/// measured beside the encoder itself it tells what they lose.
final class EncoderInEightBits implements Learner {
    /// What stands behind the encoder's name.
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
