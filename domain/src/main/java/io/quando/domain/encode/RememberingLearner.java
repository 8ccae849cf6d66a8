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

/// Trains encoders of one kind, and keeps the last one for whoever wants the same again: an encoder
/// and a blend of it take one training.
///
/// What it hands out is closed by whoever took it; the encoder itself when it is neither kept nor
/// in anybody's hands.
///
/// **Mutates** what it keeps; from any thread, one training at a time.
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

    /// See [EncoderTrainer#open]; whoever asked for it closes it.
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

    /// Forgets what it keeps.
    @Override
    public synchronized void close() {
        if (kept != null) {
            kept.shared.giveBack();
            kept = null;
        }
    }

    /// @param sequences the very ones that were learnt from
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
