package io.quando.application.evaluate;

import io.quando.domain.evaluate.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The spread of a random model's figures over seeds.
///
/// @param name name of the model
/// @param seeds number of seeds, at least 2
/// @param figures by names such as `ndcg@10`
public record SeedSummary(String name, int seeds, Map<String, Spread> figures) {
    /// A figure over seeds; NaN if one of the seeds lacks it.
    ///
    /// @param mean mean over the seeds
    /// @param deviation sample standard deviation over the seeds
    public record Spread(double mean, double deviation) {
        public static final Spread NONE = new Spread(Double.NaN, Double.NaN);

        static Spread of(double... values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            double mean = sum / values.length;
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            return new Spread(mean, Math.sqrt(squares / (values.length - 1)));
        }
    }

    public SeedSummary {
        figures = new LinkedHashMap<>(figures);
    }

    /// @param results results of one model, at least two
    static SeedSummary of(List<ModelResult> results) {
        ModelResult first = results.getFirst();
        Map<String, Spread> figures = new LinkedHashMap<>();
        first.figures().keySet().forEach(figure -> figures.put(figure, spread(figure, results)));
        return new SeedSummary(first.name(), results.size(), figures);
    }

    private static Spread spread(String figure, List<ModelResult> results) {
        Estimate none = new Estimate(Double.NaN, Double.NaN);
        return Spread.of(
                results.stream()
                        .mapToDouble(r -> r.figures().getOrDefault(figure, none).mean())
                        .toArray());
    }
}
