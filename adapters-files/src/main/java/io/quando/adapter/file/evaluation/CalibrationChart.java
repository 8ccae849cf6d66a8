package io.quando.adapter.file.evaluation;

import io.quando.application.evaluate.ModelResult;
import io.quando.domain.evaluate.Calibration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Predicted against observed probabilities, one curve for each model; that of a calibrated model
/// is the diagonal.
final class CalibrationChart {
    private static final int SIZE = 420;
    private static final int LEFT = 60;
    private static final int TOP = 48;
    private static final int LEGEND = 280;
    private static final List<String> COLOURS =
            List.of(
                    "#3b6fd4", "#d9822b", "#2a9d8f", "#c0476f", "#7b5cc4", "#8c6d31", "#4d8b31",
                    "#5b6472");

    private final List<ModelResult> models;

    CalibrationChart(List<ModelResult> models) {
        this.models = models.stream().filter(m -> m.calibration() != null).toList();
    }

    boolean isEmpty() {
        return models.isEmpty();
    }

    String svg() {
        double most =
                models.stream()
                        .flatMap(m -> calibration(m).bins().stream())
                        .mapToDouble(bin -> Math.max(bin.predicted(), bin.observed()))
                        .max()
                        .orElse(1);
        double scale = SIZE / Math.max(most, 1e-6);
        Svg svg = new Svg(LEFT + SIZE + LEGEND, TOP + SIZE + 56, "Calibration of scores");
        svg.text("title", 16, 26, "start", "Can scores be read as chances?");
        svg.line("line", LEFT, TOP + SIZE, LEFT + SIZE, TOP);
        axes(svg, most);
        for (int i = 0; i < models.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            svg.curve(colour, points(calibration(models.get(i)), scale));
            legend(svg, i, colour);
        }
        return svg.svg();
    }

    private static void axes(Svg svg, double most) {
        svg.line("grid", LEFT, TOP + SIZE, LEFT + SIZE, TOP + SIZE);
        svg.line("grid", LEFT, TOP, LEFT, TOP + SIZE);
        String end = String.format(Locale.ROOT, "%.3f", most);
        svg.text("small", LEFT + SIZE, TOP + SIZE + 18, "end", end);
        svg.text("small", LEFT - 6, TOP + 4, "end", end);
        svg.text("small", LEFT + SIZE / 2.0, TOP + SIZE + 36, "middle", "predicted chance");
        svg.text("small", LEFT + 6, TOP - 8, "start", "observed share");
    }

    private void legend(Svg svg, int row, String colour) {
        double y = TOP + 14 + row * 22.0;
        double x = LEFT + SIZE + 20;
        svg.curve(
                colour, String.format(Locale.ROOT, "%.1f,%.1f %.1f,%.1f", x, y - 4, x + 18, y - 4));
        ModelResult model = models.get(row);
        svg.text(
                "label",
                x + 26,
                y,
                "start",
                String.format(
                        Locale.ROOT, "%s, error %.4f", model.name(), calibration(model).error()));
    }

    private static String points(Calibration calibration, double scale) {
        return calibration.bins().stream()
                .map(bin ->
                        String.format(
                                Locale.ROOT,
                                "%.1f,%.1f",
                                LEFT + bin.predicted() * scale,
                                TOP + SIZE - bin.observed() * scale))
                .collect(Collectors.joining(" "));
    }

    private static Calibration calibration(ModelResult model) {
        return Objects.requireNonNull(model.calibration());
    }
}
