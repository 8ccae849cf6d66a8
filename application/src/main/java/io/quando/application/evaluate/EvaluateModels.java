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

/// In-port: measures models on what they have not seen.
public interface EvaluateModels {
    /// How often users are drawn anew to tell chance from a difference.
    int RESAMPLES = 2_000;

    /// Learns and measures one model after another, each in parallel.
    ///
    /// **Errors** [io.quando.domain.evaluate.UnsoundScoreException] if a model answers with a score
    /// that is none; [io.quando.domain.score.UnlearnableException] if the data lack what every
    /// model needs, or [io.quando.domain.encode.DivergedException] if no training came to an end;
    /// if it is some models that cannot be learnt, the evaluation names them
    Evaluation evaluate(Command command);

    /// What is to be measured.
    ///
    /// @param data what the questions are about
    /// @param contenders the models, in the order of the report
    /// @param floor the model that all others are compared with, in what it was set to and, if it
    ///   is random, with its first seed; it is measured in any case. Null for no comparison
    /// @param plan how it is measured
    record Command(
            Data data,
            List<Contender> contenders,
            @Nullable Contender floor,
            Plan plan,
            Progress progress) {
        public Command {
            contenders = List.copyOf(contenders);
        }
    }

    /// Sequences with their split.
    ///
    /// @param name what people call the data
    /// @param sequences all events, those of the test too
    /// @param texts what items are called
    /// @param vectors of the items that another model made
    /// @param similarity by which diversity is told, or null to tell it by the items' users
    /// @param split what is learnt and what is asked
    record Data(
            String name,
            Sequences sequences,
            ItemTexts texts,
            ItemEmbeddings vectors,
            @Nullable ItemSimilarity similarity,
            Split split) {
        /// Without vectors.
        public Data(
                String name,
                Sequences sequences,
                ItemTexts texts,
                @Nullable ItemSimilarity similarity,
                Split split) {
            this(name, sequences, texts, ItemEmbeddings.none(sequences.items()), similarity, split);
        }
    }

    /// How to measure.
    ///
    /// @param ranking how answers are ranked
    /// @param refit whether models learn from training and validation before the test, or from the
    ///   training alone
    /// @param seeds how often a random model is learnt, from seed 1 on
    /// @param trials how many sets of hyperparameters are tried on the validation for each model, 0
    ///   to take those given
    /// @param calibrate whether to tell if scores can be read as chances
    record Plan(RankingOptions ranking, boolean refit, int seeds, int trials, boolean calibrate) {
        private static final int USUAL_CUT = 10;

        public Plan {
            if (seeds < 1 || trials < 0) {
                throw new IllegalArgumentException(
                        "The seeds (%d) must be at least 1 and the trials (%d) at least 0."
                                .formatted(seeds, trials));
            }
        }

        /// The figure that decides: NDCG at 10, or at the longest cut if 10 is none.
        public String figure() {
            List<Integer> cuts = ranking.cuts();
            return Metric.NDCG.at(cuts.contains(USUAL_CUT) ? USUAL_CUT : cuts.getLast());
        }
    }
}
