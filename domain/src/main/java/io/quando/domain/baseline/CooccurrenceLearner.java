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

/// Co-occurrence within a window: the baseline that every trained model is compared with.
///
/// The weight M(a, b) grows by 1/k when b follows a at distance k = 1 … `window`. The score of an
/// item j is the sum over the last items, newest first (r = 0, 1, …), of decayʳ · M(iᵣ, j) / √(Σⱼ
/// M(iᵣ, j)), and 10⁻⁶ of its popularity.
///
/// Learning takes memory for the distinct pairs and time for all of them. A question takes time for
/// the rows of the last items.
final class CooccurrenceLearner implements Learner {
    private static final Hyperparameter WINDOW =
            new Hyperparameter(
                            "window",
                            5,
                            1,
                            100,
                            List.of(1.0, 2.0, 5.0, 10.0),
                            "largest distance of a follower")
                    .counting();
    private static final float POPULARITY_WEIGHT = 1e-6f;

    private final Workers workers;

    CooccurrenceLearner(Workers workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "cooccurrence";
    }

    @Override
    public String source() {
        return "Windowed co-occurrence with inverse distance as in GloVe: Pennington, Socher &"
                + " Manning, EMNLP 2014";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(WINDOW, RecentItems.last(10), RecentItems.DECAY);
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        int last = hyperparameters.count(RecentItems.LAST);
        float decay = (float) hyperparameters.number(RecentItems.DECAY.name());
        SparseRows followers =
                followers(training.sequences(), hyperparameters.count(WINDOW.name()), progress);
        float[] popularity = PopularityLearner.counts(training.sequences());
        return (history, scores) -> {
            for (int item = 0; item < popularity.length; item++) {
                scores[item] = POPULARITY_WEIGHT * popularity[item];
            }
            addFollowers(history, RecentItems.from(history, last), decay, followers, scores);
        };
    }

    private SparseRows followers(Sequences sequences, int window, DoubleConsumer progress) {
        EventOrder events = EventOrder.of(sequences);
        return SparseRows.filled(
                workers,
                sequences.items(),
                sequences.items(),
                (item, sums) -> {
                    events.addFollowers(item, window, sums);
                    SparseRow row = SparseRow.of(sums);
                    return row.times(1 / Math.sqrt(Math.max(row.sum(), Double.MIN_NORMAL)));
                },
                progress);
    }

    private static void addFollowers(
            History history, int from, float decay, SparseRows followers, float[] scores) {
        float weight = 1;
        for (int position = history.length() - 1; position >= from; position--) {
            followers.addTo(scores, history.item(position), weight);
            weight *= decay;
        }
    }
}
