package io.quando.domain.encode;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.function.DoubleConsumer;

/// Out-port: trains encoders of one network architecture.
public interface EncoderTrainer extends Learner {
    /// Trains to the end of the plan, or stops early when the validation no longer improves. The
    /// result has the weights of the best validation.
    ///
    /// **Numerics** the same seed gives the same result on the same machine and number of threads
    ///
    /// **Errors** [io.quando.domain.score.UnlearnableException] if there is too little to learn
    /// from; [DivergedException] if the loss or its gradient is no longer a number
    ///
    /// @param plan values of [#hyperparameters]
    Encoder train(TrainingSet training, Hyperparameters plan, TrainingRun run);

    /// Loads a stored encoder of this kind into memory.
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
