package io.quando.application.evaluate;

import io.quando.application.progress.Progress;
import io.quando.domain.evaluate.ItemSimilarity;
import io.quando.domain.evaluate.Metric;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.evaluate.Split;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In-port: measures models on data that they have not seen.
public interface EvaluateModels {
    /// The number of bootstrap resamples of the users.
    int RESAMPLES = 2_000;

    /// Learns and measures one model after another, each in parallel.
    ///
    /// **Errors** [io.quando.domain.evaluate.UnsoundScoreException] if a model gives an invalid
    /// score. If some models cannot be learnt, the evaluation names them; if all cannot, the reason
    /// of the first is thrown: [io.quando.domain.score.UnlearnableException] if the data lack
    /// something, or [io.quando.domain.encode.DivergedException] if its training diverged
    Evaluation evaluate(Command command);

    /// A request for an evaluation.
    ///
    /// @param data data to evaluate on
    /// @param specs the models, in the order of the report
    /// @param floor baseline that all others are compared with, with its settings and, if it is
    ///   random, with its first seed; it is measured in any case. Null for no comparison
    /// @param plan conditions of the measurement
    record Command(
            Data data,
            List<ModelSpec> specs,
            @Nullable ModelSpec floor,
            Plan plan,
            Progress progress) {
        public Command {
            specs = List.copyOf(specs);
        }
    }

    /// Sequences with their split.
    ///
    /// @param name name for people
    /// @param sequences all events, those of the test too
    /// @param texts titles and categories of the items
    /// @param vectors vectors of the items, made by another model
    /// @param similarity similarity of items for the diversity, or null for that of their users
    /// @param split split into training data and questions
    record Data(
            String name,
            Sequences sequences,
            ItemTexts texts,
            ItemEmbeddings vectors,
            @Nullable ItemSimilarity similarity,
            Split split) {
        /// Data without vectors.
        public Data(
                String name,
                Sequences sequences,
                ItemTexts texts,
                @Nullable ItemSimilarity similarity,
                Split split) {
            this(name, sequences, texts, ItemEmbeddings.none(sequences.items()), similarity, split);
        }
    }

    /// The conditions of a measurement.
    ///
    /// @param ranking options of the ranking
    /// @param refit true if models learn from training and validation data before the test, false
    ///   if from the training data alone
    /// @param seeds number of seeds for a random model, from seed 1 on
    /// @param trials number of sets of hyperparameters to try on the validation for each model, 0
    ///   to take the given ones
    /// @param calibrate true to measure the calibration of scores
    record Plan(RankingOptions ranking, boolean refit, int seeds, int trials, boolean calibrate) {
        private static final int USUAL_CUT = 10;

        public Plan {
            if (seeds < 1 || trials < 0) {
                throw new IllegalArgumentException(
                        "The seeds (%d) must be at least 1 and the trials (%d) at least 0."
                                .formatted(seeds, trials));
            }
        }

        /// The figure that models are compared by: NDCG at 10, or at the longest cut if 10 is none.
        public String figure() {
            List<Integer> cuts = ranking.cuts();
            return Metric.NDCG.at(cuts.contains(USUAL_CUT) ? USUAL_CUT : cuts.getLast());
        }
    }
}
