package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Adds up the items of the sessions nearest to a history, among the most recent sessions that
/// share an item with it.
///
/// A session's similarity is the sum over the common items of their position weights in the
/// history: 1 for the last, falling linearly. It is multiplied by a weight of the number of steps
/// from the end to the newest common item.
///
/// A question takes time for `last` × `sample` sessions, and for the items of the neighbours.
final class SessionKnn implements ItemScorer {
    static final Hyperparameter SAMPLE =
            new Hyperparameter(
                            "sample",
                            500,
                            1,
                            1_000_000,
                            List.of(100.0, 250.0, 500.0, 1000.0, 2500.0),
                            "number of most recent sessions to search")
                    .counting();

    /// The settings of a search.
    ///
    /// @param last number of the history's last events that count, 0 for all
    record Settings(int sample, int neighbours, int last) {
        static Settings of(Hyperparameters hyperparameters) {
            return new Settings(
                    hyperparameters.count(SAMPLE.name()),
                    hyperparameters.count(Neighbourhood.NEIGHBOURS),
                    hyperparameters.count(RecentItems.LAST));
        }
    }

    private final SessionIndex index;
    private final Settings settings;
    private final IntToDoubleFunction stepWeight;
    private final double[] itemWeights;
    private final Accumulators accumulators;

    /// @param stepWeight weight of a session by the newest common item's step back, from 1 on
    /// @param itemWeights weights of the items, by code
    SessionKnn(
            SessionIndex index,
            Settings settings,
            IntToDoubleFunction stepWeight,
            double[] itemWeights) {
        this.index = index;
        this.settings = settings;
        this.stepWeight = stepWeight;
        this.itemWeights = itemWeights;
        this.accumulators = new Accumulators(index.users().length);
    }

    @Override
    public void score(History history, float[] scores) {
        int[] positions = RecentItems.lastPositions(history, settings.last());
        int self = index.sessionOf(history.owner());
        accumulators.lend(similarity -> {
            addSimilarity(history, positions, self, similarity);
            Largest nearest = nearest(similarity);
            for (int n = 0; n < nearest.size(); n++) {
                int step = step(history, positions, nearest.code(n));
                addItems(
                        nearest.code(n),
                        nearest.weight(n) * stepWeight.applyAsDouble(step),
                        scores);
            }
        });
    }

    /// Searches no more than the most recent sessions of each item: a session behind them cannot be
    /// among the most recent of all. The history's own session takes one place more.
    private void addSimilarity(History history, int[] positions, int self, Accumulator similarity) {
        int from = RecentItems.from(history, settings.last());
        double length = history.length() - from;
        for (int position : positions) {
            int item = history.item(position);
            int start = index.sessions().start(item);
            int end = (int) Math.min(index.sessions().end(item), start + settings.sample() + 1L);
            for (int i = start; i < end; i++) {
                if (index.sessions().code(i) != self) {
                    similarity.add(index.sessions().code(i), (position - from + 1) / length);
                }
            }
        }
    }

    private Largest nearest(Accumulator similarity) {
        int sample = Math.min(settings.sample(), similarity.size());
        if (sample < similarity.size()) {
            similarity.sortCodes();
        }
        Largest nearest = new Largest(settings.neighbours(), sample);
        for (int i = 0; i < sample; i++) {
            nearest.offer(similarity.code(i), similarity.sum(similarity.code(i)));
        }
        return nearest;
    }

    private int step(History history, int[] positions, int session) {
        int newest = 0;
        while (!index.items().contains(session, history.item(positions[newest]))) {
            newest++;
        }
        return history.length() - positions[newest];
    }

    private void addItems(int session, double weight, float[] scores) {
        for (int i = index.items().start(session); i < index.items().end(session); i++) {
            int item = index.items().code(i);
            scores[item] += (float) (weight * itemWeights[item]);
        }
    }
}
