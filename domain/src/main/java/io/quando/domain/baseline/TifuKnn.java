package io.quando.domain.baseline;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;

/// Mixes the frequency vector of a history with those of the nearest users.
final class TifuKnn implements ItemScorer {
    private final ItemFrequencies frequencies;
    private final NearestVectors users;
    private final int neighbours;
    private final double alpha;
    private final Accumulators overItems;
    private final Accumulators overUsers;

    TifuKnn(ItemFrequencies frequencies, NearestVectors users, int neighbours, double alpha) {
        this.frequencies = frequencies;
        this.users = users;
        this.neighbours = neighbours;
        this.alpha = alpha;
        this.overItems = new Accumulators(users.columns());
        this.overUsers = new Accumulators(users.vectors().rows());
    }

    @Override
    public void score(History history, float[] scores) {
        overItems.lend(sums -> mix(frequencies.vector(history, sums), history.owner(), scores));
    }

    private void mix(SparseRow own, int owner, float[] scores) {
        for (int i = 0; i < own.size(); i++) {
            scores[own.codes()[i]] = (float) (alpha * own.weights()[i]);
        }
        overUsers.lend(products -> {
            Largest nearest = users.nearest(own, owner, neighbours, products);
            float weight = (float) ((1 - alpha) / Math.max(1, nearest.size()));
            for (int n = 0; n < nearest.size(); n++) {
                users.vectors().addTo(scores, nearest.code(n), weight);
            }
        });
    }
}
