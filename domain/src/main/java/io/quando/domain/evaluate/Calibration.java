package io.quando.domain.evaluate;

import java.util.ArrayList;
import java.util.List;

/// The calibration of scores as probabilities: a curve from score to probability is fitted to the
/// answers of the validation and compared with those of the test.
///
/// If the model was refitted in between, its scores may shift, as counts grow with the data. The
/// error then includes that shift.
///
/// **Source** isotonic regression, Zadrozny & Elkan 2002; expected calibration error over bins of
/// about equal size, Naeini et al. 2015
///
/// @param error mean distance of predicted and true probability over the recommended items, 0 to 1
/// @param bins the items by predicted probability, ascending
public record Calibration(double error, List<Bin> bins) {
    private static final int BINS = 10;

    /// @param predicted mean probability that the curve gives
    /// @param observed share of relevant items
    /// @param count number of items
    public record Bin(double predicted, double observed, int count) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /// Calibrates a model.
    ///
    /// @param validation answers to which the curve is fitted
    /// @param test answers that it is compared with
    public static Calibration of(Measurement validation, Measurement test) {
        IsotonicCurve curve = IsotonicCurve.through(validation.scoredHits().ascending());
        ScoredHits.Ascending pairs = test.scoredHits().ascending();
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        int from = 0;
        for (int i = 1; i <= BINS; i++) {
            int to = end(curve, pairs, (int) ((long) pairs.size() * i / BINS));
            if (to > from) {
                Bin bin = bin(curve, pairs, from, to);
                bins.add(bin);
                error += Math.abs(bin.predicted() - bin.observed()) * bin.count() / pairs.size();
                from = to;
            }
        }
        return new Calibration(error, bins);
    }

    /// The end of a bin: items with the same predicted probability stay together.
    private static int end(IsotonicCurve curve, ScoredHits.Ascending pairs, int wanted) {
        float[] scores = pairs.scores();
        int end = wanted;
        while (end > 0
                && end < pairs.size()
                && curve.at(scores[end]) == curve.at(scores[end - 1])) {
            end++;
        }
        return end;
    }

    private static Bin bin(IsotonicCurve curve, ScoredHits.Ascending pairs, int from, int to) {
        double predicted = 0;
        int hits = 0;
        for (int i = from; i < to; i++) {
            predicted += curve.at(pairs.scores()[i]);
            hits += pairs.hits()[i] ? 1 : 0;
        }
        int count = to - from;
        return new Bin(predicted / count, (double) hits / count, count);
    }
}
