package io.quando.domain.baseline;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;

/// Scores items by the sum of the rows of the history's items.
final class Ease implements ItemScorer {
    private final int[] modelled;
    private final int[] places;
    private final float[] weights;
    private final int last;

    /// @param modelled codes of the items that have a row and a column
    /// @param places for each item the number of its row, or −1
    Ease(int[] modelled, int[] places, float[] weights, int last) {
        this.modelled = modelled;
        this.places = places;
        this.weights = weights;
        this.last = last;
    }

    @Override
    public void score(History history, float[] scores) {
        float[] sums = new float[modelled.length];
        for (int item : RecentItems.set(history, last)) {
            if (places[item] >= 0) {
                addRow(places[item], sums);
            }
        }
        for (int place = 0; place < sums.length; place++) {
            scores[modelled[place]] = sums[place];
        }
    }

    private void addRow(int place, float[] sums) {
        int start = place * sums.length;
        for (int column = 0; column < sums.length; column++) {
            sums[column] += weights[start + column];
        }
    }
}
