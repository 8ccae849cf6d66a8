package io.quando.domain.baseline;

import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;

/// The biases of items and users around the mean rating: μ + b_u + b_i.
///
/// **Source** Koren, Factor in the neighbors, TKDD 2010, section 2.1: b_i = Σ(r − μ) / (λᵢ + n),
/// then b_u = Σ(r − μ − b_i) / (λᵤ + n). A user's bias comes from the history, so that users
/// without training data have one.
final class RatingBias {
    static final double ITEM_SHRINKAGE = 25;
    static final double USER_SHRINKAGE = 10;

    private final double mean;
    private final double[] items;
    private final double userShrinkage;

    private RatingBias(double mean, double[] items, double userShrinkage) {
        this.mean = mean;
        this.items = items;
        this.userShrinkage = userShrinkage;
    }

    static RatingBias standard(Sequences sequences) {
        return of(sequences, ITEM_SHRINKAGE, USER_SHRINKAGE);
    }

    /// @throws UnlearnableException if no event has a value
    static RatingBias of(Sequences sequences, double itemShrinkage, double userShrinkage) {
        if (!sequences.valued()) {
            throw new UnlearnableException(
                    "None of the %d events has a value. Name the column of the ratings, or choose a model that needs none."
                            .formatted(sequences.events()));
        }
        double[] sums = new double[sequences.items()];
        int[] counts = new int[sums.length];
        for (int user = 0; user < sequences.users(); user++) {
            addRatings(sequences, user, sums, counts);
        }
        double mean = mean(sums, counts);
        for (int item = 0; item < sums.length; item++) {
            double deviations = sums[item] - counts[item] * mean;
            sums[item] = counts[item] == 0 ? 0 : deviations / (itemShrinkage + counts[item]);
        }
        return new RatingBias(mean, sums, userShrinkage);
    }

    private static void addRatings(Sequences sequences, int user, double[] sums, int[] counts) {
        for (int position = 0; position < sequences.length(user); position++) {
            float value = sequences.value(user, position);
            if (isRating(value)) {
                sums[sequences.item(user, position)] += value;
                counts[sequences.item(user, position)]++;
            }
        }
    }

    private static double mean(double[] sums, int[] counts) {
        double sum = 0;
        long count = 0;
        for (int item = 0; item < sums.length; item++) {
            sum += sums[item];
            count += counts[item];
        }
        return count == 0 ? 0 : sum / count;
    }

    static boolean isRating(float value) {
        return Float.isFinite(value);
    }

    double ofItem(int item) {
        return items[item];
    }

    double ofUser(History history) {
        if (!history.valued()) {
            return 0;
        }
        double deviations = 0;
        int count = 0;
        for (int position = 0; position < history.length(); position++) {
            if (isRating(history.value(position))) {
                deviations += history.value(position) - mean - items[history.item(position)];
                count++;
            }
        }
        return count == 0 ? 0 : deviations / (userShrinkage + count);
    }

    double rate(double userBias, int item) {
        return mean + userBias + items[item];
    }
}
