package io.quando.domain.encode;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Trains encoders of one kind and keeps the last one, so that an encoder and its blend take one
/// training.
///
/// The caller closes each lease. The encoder itself is closed when it is neither kept nor leased.
///
/// **Mutates** the kept encoder; from any thread, one training at a time.
final class RememberingLearner implements Learner, AutoCloseable {
    private final EncoderTrainer trainer;
    private final Consumer<TrainingStatus> watcher;
    private @Nullable Kept kept;

    RememberingLearner(EncoderTrainer trainer, Consumer<TrainingStatus> watcher) {
        this.trainer = trainer;
        this.watcher = watcher;
    }

    @Override
    public String name() {
        return trainer.name();
    }

    @Override
    public String source() {
        return trainer.source();
    }

    @Override
    public boolean random() {
        return trainer.random();
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return trainer.hyperparameters();
    }

    @Override
    public synchronized Lease learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        if (kept == null || !kept.fits(training, hyperparameters)) {
            close();
            kept =
                    new Kept(
                            training.sequences(),
                            training.validation() != null,
                            training.seed(),
                            hyperparameters.values(),
                            new SharedEncoder(trained(training, hyperparameters, progress)));
        }
        progress.accept(1);
        return kept.shared.take();
    }

    /// See [EncoderTrainer#open]; the caller closes it.
    Encoder open(Artefact artefact) {
        return trainer.open(artefact);
    }

    private Encoder trained(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        return trainer.train(
                training,
                hyperparameters,
                TrainingRun.from(status -> {
                    progress.accept(status.share());
                    watcher.accept(status);
                }));
    }

    /// Releases the kept encoder.
    @Override
    public synchronized void close() {
        if (kept != null) {
            kept.shared.giveBack();
            kept = null;
        }
    }

    /// @param sequences the very instance of the training
    private record Kept(
            Sequences sequences,
            boolean validated,
            long seed,
            Map<String, Double> plan,
            SharedEncoder shared) {
        boolean fits(TrainingSet training, Hyperparameters hyperparameters) {
            return training.sequences() == sequences
                    && validated == (training.validation() != null)
                    && training.seed() == seed
                    && hyperparameters.values().equals(plan);
        }
    }
}
