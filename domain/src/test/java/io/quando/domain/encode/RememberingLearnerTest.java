package io.quando.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RememberingLearnerTest {
    private final List<String> stages = new ArrayList<>();
    private final ToyTrainer trainer = new ToyTrainer();
    private final RememberingLearner learner =
            new RememberingLearner(trainer, status -> stages.add(status.stage()));
    private final Sequences sequences = sequences();

    private static Sequences sequences() {
        return Sequences.builder().add("u", "i", null, null, null).build();
    }

    private static TrainingSet training(Sequences from, long seed) {
        return new TrainingSet(from, ItemTexts.none(1), seed);
    }

    private Lease learnt(long seed) {
        return learner.learn(training(sequences, seed), trainer.plan(Map.of()), share -> {});
    }

    @Test
    void theSameIsTrainedOnce() {
        List<Double> told = new ArrayList<>();
        Lease first = learner.learn(training(sequences, 1), trainer.plan(Map.of()), told::add);
        Lease again = learner.learn(training(sequences, 1), trainer.plan(Map.of()), told::add);
        assertThat(trainer.made).hasSize(1);
        assertThat(told).containsExactly(0.5, 1.0, 1.0);
        assertThat(stages).containsExactly("epoch 1 of 1 on toy");
        first.close();
        first.close();
        again.close();
        assertThat(trainer.made.getFirst().closed).isZero();
    }

    @Test
    void whateverIsOtherIsTrainedAnew() {
        learnt(1).close();
        learnt(2).close();
        learner.learn(training(sequences, 2), trainer.plan(Map.of("slope", 2.0)), share -> {})
                .close();
        learner.learn(training(sequences(), 2), trainer.plan(Map.of("slope", 2.0)), share -> {})
                .close();
        TrainingSet validated = new TrainingSet(sequences, ItemTexts.none(1), 2, scorer -> 0);
        learner.learn(validated, trainer.plan(Map.of("slope", 2.0)), share -> {}).close();
        assertThat(trainer.made).hasSize(5);
        assertThat(trainer.made.subList(0, 4)).allMatch(encoder -> encoder.closed == 1);
        assertThat(trainer.made.getLast().closed).isZero();
    }

    @Test
    void onlyTheLastIsKept() {
        Stream.of(1, 2, 1).forEach(seed -> learnt(seed).close());
        assertThat(trainer.made).hasSize(3);
    }

    @Test
    void whoHoldsAnEncoderKeepsItOpen() {
        Lease held = learnt(1);
        Lease other = learnt(2);
        assertThat(trainer.made.getFirst().closed).isZero();
        held.score(List.of(), new float[0][]);
        held.close();
        held.close();
        assertThat(trainer.made.getFirst().closed).isEqualTo(1);
        learner.close();
        assertThat(trainer.made.getLast().closed).isZero();
        other.close();
        assertThat(trainer.made.getLast().closed).isEqualTo(1);
        learner.close();
        assertThatThrownBy(held::batch)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The encoder was used after it was closed.");
    }

    @Test
    void aForgottenEncoderIsTrainedAnew() {
        learnt(1).close();
        learner.close();
        assertThat(trainer.made.getFirst().closed).isEqualTo(1);
        learnt(1).close();
        assertThat(trainer.made).hasSize(2);
    }
}
