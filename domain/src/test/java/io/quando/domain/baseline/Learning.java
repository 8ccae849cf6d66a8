package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.Map;

/// Short ways to learn and to ask.
final class Learning {
    private Learning() {}

    /// All baselines, with the inversion of this test.
    static List<Learner> all() {
        return Baselines.all(new GaussJordan(), Workers.single());
    }

    static ItemScorer learn(Learner learner, Sequences sequences, Map<String, Double> given) {
        return learn(learner, sequences, ItemTexts.none(sequences.items()), given);
    }

    static ItemScorer learn(
            Learner learner, Sequences sequences, ItemTexts texts, Map<String, Double> given) {
        return learner.learn(
                new TrainingSet(sequences, texts, 1),
                Hyperparameters.of(learner.hyperparameters(), given),
                share -> {});
    }

    static float[] scores(ItemScorer scorer, History history, int items) {
        float[] scores = new float[items];
        scorer.score(history, scores);
        return scores;
    }
}
