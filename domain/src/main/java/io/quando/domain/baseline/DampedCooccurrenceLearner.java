package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Co-occurrence over long histories, damped by popularity.
///
/// The weight M(a, b) grows by 1/k when b follows a at distance k = 1 … `window`. Each row is
/// divided by its sum, and each of its weights by popularity(b) to the power of `damping`. The
/// score of an item j is the sum over the last items, the newest of age 1, of M(i, j) / age to the
/// power of `aging`. Scores are shares: they add up to 1. If no row has a follower, they are the
/// shares of popularity.
///
/// Learning takes memory for the distinct pairs and time for all of them. A question takes time for
/// the rows of the last items.
final class DampedCooccurrenceLearner implements Learner {
    private static final Hyperparameter WINDOW =
            new Hyperparameter(
                            "window",
                            30,
                            1,
                            1_000,
                            List.of(5.0, 10.0, 30.0),
                            "largest distance of a follower")
                    .counting();
    private static final Hyperparameter DAMPING =
            new Hyperparameter(
                    "damping",
                    0.2,
                    0,
                    1,
                    List.of(0.0, 0.1, 0.2, 0.5),
                    "power of a follower's popularity that divides its weight");
    private static final Hyperparameter AGING =
            new Hyperparameter(
                    "aging",
                    1,
                    0,
                    3,
                    List.of(0.5, 0.75, 1.0, 1.5),
                    "power of an item's age that divides its weight");

    private final Workers workers;

    DampedCooccurrenceLearner(Workers workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "cooccurrence-damped";
    }

    @Override
    public String source() {
        return "Windowed co-occurrence with inverse distance as in GloVe: Pennington, Socher &"
                + " Manning, EMNLP 2014; popularity damped as context counts are in Levy, Goldberg"
                + " & Dagan, TACL 2015";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(WINDOW, RecentItems.last(100), AGING, DAMPING);
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        float[] popularity = PopularityLearner.counts(training.sequences());
        SparseRows followers =
                followers(
                        training.sequences(),
                        hyperparameters.count(WINDOW.name()),
                        damped(popularity, hyperparameters.number(DAMPING.name())),
                        progress);
        int last = hyperparameters.count(RecentItems.LAST);
        double aging = hyperparameters.number(AGING.name());
        return (history, scores) -> {
            addFollowers(history, RecentItems.from(history, last), aging, followers, scores);
            if (!share(scores)) {
                System.arraycopy(popularity, 0, scores, 0, scores.length);
                share(scores);
            }
        };
    }

    private static double[] damped(float[] popularity, double damping) {
        double[] damped = new double[popularity.length];
        for (int item = 0; item < damped.length; item++) {
            damped[item] = Math.pow(Math.max(1, popularity[item]), damping);
        }
        return damped;
    }

    private SparseRows followers(
            Sequences sequences, int window, double[] damped, DoubleConsumer progress) {
        EventOrder events = EventOrder.of(sequences);
        return SparseRows.filled(
                workers,
                sequences.items(),
                sequences.items(),
                (item, sums) -> {
                    events.addFollowers(item, window, sums);
                    return damped(SparseRow.of(sums), damped);
                },
                progress);
    }

    private static SparseRow damped(SparseRow row, double[] damped) {
        double sum = Math.max(row.sum(), Double.MIN_NORMAL);
        float[] weights = new float[row.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (row.weights()[i] / sum / damped[row.codes()[i]]);
        }
        return new SparseRow(row.codes(), weights);
    }

    private static void addFollowers(
            History history, int from, double aging, SparseRows followers, float[] scores) {
        for (int position = history.length() - 1; position >= from; position--) {
            int age = history.length() - position;
            followers.addTo(scores, history.item(position), (float) Math.pow(age, -aging));
        }
    }

    /// Scales scores to add up to 1; false if all are 0.
    private static boolean share(float[] scores) {
        double sum = 0;
        for (float score : scores) {
            sum += score;
        }
        for (int item = 0; item < scores.length && sum > 0; item++) {
            scores[item] = (float) (scores[item] / sum);
        }
        return sum > 0;
    }
}
