package io.quando.domain.encode;

import io.quando.domain.score.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Encoders as models that can be measured, each followed by its blend with what was counted, and
/// by itself in eight bits.
///
/// **Mutates** each kind keeps the last encoder, so that these three of the same seed take one
/// training; closing lets go of them.
public final class EncoderModels implements AutoCloseable {
    private final List<RememberingLearner> encoders;
    private final Learner counts;
    private final @Nullable Learner rules;

    /// @param trainers one of each kind
    /// @param counts learns shares of the next item that add up to 1
    /// @param rules learns strengths from 0 to 1, or −∞ for nothing; null without them
    /// @param watcher hears where trainings are
    public EncoderModels(
            List<EncoderTrainer> trainers,
            Learner counts,
            @Nullable Learner rules,
            Consumer<TrainingStatus> watcher) {
        this.encoders = trainers.stream().map(t -> new RememberingLearner(t, watcher)).toList();
        this.counts = counts;
        this.rules = rules;
    }

    /// For `sasrec` the models `sasrec`, `sasrec-blend` and `sasrec-int8`.
    public List<Learner> learners() {
        List<Learner> learners = new ArrayList<>();
        for (RememberingLearner encoder : encoders) {
            learners.add(encoder);
            learners.add(new EncoderBlend(encoder, counts, rules));
            learners.add(new EncoderInEightBits(encoder));
        }
        return learners;
    }

    @Override
    public void close() {
        encoders.forEach(RememberingLearner::close);
    }
}
