package io.quando.domain.baseline;

import io.quando.domain.score.RatingPredictor;
import io.quando.domain.sequence.History;

/// Corrects the bias of an item by the user's ratings of similar items, less their biases.
///
/// **Source** Koren, Factor in the neighbors, TKDD 2010, eq. 3
final class RatingItemKnn extends ItemKnn implements RatingPredictor {
    private final RatingBias bias;

    RatingItemKnn(SparseRows similar, int last, RatingBias bias) {
        super(similar, last);
        this.bias = bias;
    }

    @Override
    public double rate(History history, int item) {
        double userBias = bias.ofUser(history);
        return bias.rate(userBias, item)
                + (history.valued() ? deviation(history, item, userBias) : 0);
    }

    private double deviation(History history, int item, double userBias) {
        double deviations = 0;
        double weights = 0;
        for (int position = 0; position < history.length(); position++) {
            int other = history.item(position);
            float weight = similar().weight(item, other);
            if (weight > 0 && RatingBias.isRating(history.value(position))) {
                deviations += weight * (history.value(position) - bias.rate(userBias, other));
                weights += weight;
            }
        }
        return weights == 0 ? 0 : deviations / weights;
    }
}
