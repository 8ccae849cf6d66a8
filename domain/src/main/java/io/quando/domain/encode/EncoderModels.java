package io.quando.domain.encode;

import io.quando.domain.score.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Encoders as models for an evaluation, each followed by its blend with counts and rules, and by
/// its version in eight bits.
///
/// **Mutates** Each kind keeps its last encoder, so that these three models of one seed take one
/// training. Closing releases them.
public final class EncoderModels implements AutoCloseable {
    private final List<RememberingLearner> encoders;
    private final Learner counts;
    private final @Nullable Learner rules;

    /// @param trainers one of each kind
    /// @param counts learns shares of the next item that add up to 1
    /// @param rules learns strengths from 0 to 1, or −∞ for items without a rule; null without
    ///   rules
    /// @param watcher receives the status of trainings
    public EncoderModels(
            List<EncoderTrainer> trainers,
            Learner counts,
            @Nullable Learner rules,
            Consumer<TrainingStatus> watcher) {
        this.encoders = trainers.stream().map(t -> new RememberingLearner(t, watcher)).toList();
        this.counts = counts;
        this.rules = rules;
    }

    /// The models, such as `sasrec`, `sasrec-blend` and `sasrec-int8`.
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
