package io.quando.domain.baseline;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;

/// Scores items by the sum of their similarities to the history's items.
class ItemKnn implements ItemScorer {
    private final SparseRows similar;
    private final int last;

    ItemKnn(SparseRows similar, int last) {
        this.similar = similar;
        this.last = last;
    }

    @Override
    public final void score(History history, float[] scores) {
        for (int item : RecentItems.set(history, last)) {
            similar.addTo(scores, item, 1);
        }
    }

    final SparseRows similar() {
        return similar;
    }
}
