package io.quando.bootstrap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a training in words.
final class TrainingFigures {
    private static final int MINUTE = 60;

    private TrainingFigures() {}

    static String words(Map<String, Double> metrics) {
        List<String> details = new ArrayList<>();
        add("loss %.3f", metrics.get("loss"), details);
        add("validation %.4f", metrics.get("validation"), details);
        add("best %.4f", metrics.get("best"), details);
        Double left = metrics.get("secondsLeft");
        if (left != null) {
            long seconds = Math.round(left);
            details.add("%d:%02d left".formatted(seconds / MINUTE, seconds % MINUTE));
        }
        return String.join(", ", details);
    }

    /// The loss by eight bits.
    static String inEightBits(Map<String, Double> metrics) {
        Double loss = metrics.get("int8Loss");
        if (loss == null) {
            return "The loss in eight bits (store=int8) was not measured.";
        }
        double validated = metrics.getOrDefault("validated", Double.NaN);
        return String.format(
                Locale.ROOT,
                "In eight bits (store=int8) its NDCG@10 is %.4f %s, over %,.0f users.",
                Math.abs(loss),
                loss < 0 ? "higher" : "lower",
                metrics.getOrDefault("tested", validated));
    }

    /// Adds a figure in words, if there is one.
    static void add(String format, @Nullable Double figure, List<String> details) {
        if (figure != null) {
            details.add(String.format(Locale.ROOT, format, figure));
        }
    }
}
