package io.quando.domain.baseline;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;

/// Scores items by their cosine with the sum of the vectors of a history's last items.
final class ContentProfile implements ItemScorer {
    private final SparseRows items;
    private final SparseRows terms;
    private final int last;
    private final double decay;
    private final Accumulators profiles;

    ContentProfile(ItemVectors vectors, int last, double decay) {
        this.items = vectors.rows();
        this.terms = items.transposed(vectors.terms());
        this.last = last;
        this.decay = decay;
        this.profiles = new Accumulators(vectors.terms());
    }

    @Override
    public void score(History history, float[] scores) {
        profiles.lend(profile -> {
            addItems(history, profile);
            SparseRow vector = SparseRow.of(profile);
            double norm = Math.sqrt(Math.max(vector.squaredNorm(), Double.MIN_NORMAL));
            for (int i = 0; i < vector.size(); i++) {
                terms.addTo(scores, vector.codes()[i], (float) (vector.weights()[i] / norm));
            }
        });
    }

    private void addItems(History history, Accumulator profile) {
        double weight = 1;
        int from = RecentItems.from(history, last);
        for (int position = history.length() - 1; position >= from && weight > 0; position--) {
            int item = history.item(position);
            for (int i = items.start(item); i < items.end(item); i++) {
                profile.add(items.code(i), weight * items.weight(i));
            }
            weight *= decay;
        }
    }
}
