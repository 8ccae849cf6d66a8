package io.quando.domain.encode;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.function.DoubleConsumer;

/// Out-port: a kind of network and the way to train it.
public interface EncoderTrainer extends Learner {
    /// Trains until the plan is fulfilled or the validation no longer gets better; the best state
    /// by validation is the result.
    ///
    /// **Numerics** the same on the same machine and number of threads for the same seed
    ///
    /// **Errors** [io.quando.domain.score.UnlearnableException] if there is too little to learn
    /// from; [DivergedException] if the loss or its gradient is no longer a number
    ///
    /// @param plan of [#hyperparameters]
    Encoder train(TrainingSet training, Hyperparameters plan, TrainingRun run);

    /// Runs a stored encoder of this kind.
    ///
    /// **Errors** [IllegalArgumentException] if a tensor is missing or has the wrong shape
    Encoder open(Artefact artefact);

    @Override
    default boolean random() {
        return true;
    }

    @Override
    default Encoder learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        return train(
                training,
                hyperparameters,
                TrainingRun.from(status -> progress.accept(status.share())));
    }
}
