package io.quando.domain.evaluate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of one model on many questions.
///
/// **Shape** one value in single precision for each figure and question; figures of the whole, such
/// as coverage, once.
public final class Measurement {
    private final List<TestCase> cases;
    private final Map<String, float[]> values;
    private final Map<String, Double> totals;
    private final float[] seconds;
    private final ScoredHits scoredHits;

    Measurement(
            List<TestCase> cases,
            Map<String, float[]> values,
            Map<String, Double> totals,
            float[] seconds,
            ScoredHits scoredHits) {
        this.cases = cases;
        this.values = new LinkedHashMap<>(values);
        this.totals = new LinkedHashMap<>(totals);
        this.seconds = seconds;
        this.scoredHits = scoredHits;
    }

    /// The mean of each figure over all questions, and the figures of the whole, by names such as
    /// `ndcg@10`.
    public Map<String, Estimate> estimates() {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        values.keySet().forEach(name -> estimates.put(name, sample(name).estimate()));
        totals.forEach((name, value) -> estimates.put(name, new Estimate(value, Double.NaN)));
        return estimates;
    }

    /// The values of one figure.
    ///
    /// @throws IllegalArgumentException if it was not measured
    public Sample sample(String name) {
        return new Sample(cases, column(name));
    }

    /// The value of one figure for each question; a copy.
    ///
    /// @throws IllegalArgumentException if it was not measured
    public float[] values(String name) {
        return column(name).clone();
    }

    private float[] column(String name) {
        float[] column = values.get(name);
        if (column == null) {
            throw new IllegalArgumentException(
                    "The figure (%s) was not measured. There are %s."
                            .formatted(name, String.join(", ", values.keySet())));
        }
        return column;
    }

    /// The median time to score all items for one question.
    ///
    /// **Unit and range** seconds; NaN without a question
    public double medianSeconds() {
        if (seconds.length == 0) {
            return Double.NaN;
        }
        float[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    ScoredHits scoredHits() {
        return scoredHits;
    }
}
