package io.quando.adapter.file.evaluation;

import io.quando.application.evaluate.Evaluation;
import io.quando.application.evaluate.ModelResult;
import io.quando.domain.evaluate.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The deciding figure of all models as bars, the best on top, with 95 % whiskers and a line for
/// the floor.
record FigureChart(Evaluation evaluation) {
    private static final int WIDTH = 760;
    private static final int LEFT = 190;
    private static final int RIGHT = 90;
    private static final int TOP = 64;
    private static final int ROW = 26;
    private static final double NORMAL_95 = 1.96;

    String svg() {
        List<ModelResult> models =
                evaluation.models().stream()
                        .sorted(Comparator.comparingDouble(m -> -figure(m).mean()))
                        .toList();
        double most = models.stream().mapToDouble(m -> figure(m).mean() + far(m)).max().orElse(1);
        Scale scale = new Scale(most <= 0 ? 1 : most);
        int height = TOP + models.size() * ROW + 34;
        Svg svg = new Svg(WIDTH, height, evaluation.figure() + " of all models");
        svg.text("title", 16, 24, "start", title());
        svg.text("small", 16, 42, "start", evaluation.conditions().protocol());
        for (int row = 0; row < models.size(); row++) {
            bar(svg, scale, models.get(row), TOP + row * ROW);
        }
        evaluation.models().stream()
                .filter(this::isFloor)
                .findFirst()
                .ifPresent(floor -> {
                    double x = scale.x(figure(floor).mean());
                    svg.line("line", x, TOP - 8, x, height - 30);
                    svg.text("small", x, height - 14, "middle", "floor: " + floor.name());
                });
        return svg.svg();
    }

    private String title() {
        return "%s on %s".formatted(evaluation.figure(), evaluation.dataset().name());
    }

    private void bar(Svg svg, Scale scale, ModelResult model, double y) {
        double mean = figure(model).mean();
        double far = far(model);
        double middle = y + 11;
        svg.text("label", LEFT - 10, y + 15, "end", name(model));
        svg.rectangle(isFloor(model) ? "floor" : "bar", LEFT, y + 2, scale.x(mean) - LEFT, ROW - 8);
        if (far > 0) {
            svg.line(
                    "whisker",
                    scale.x(Math.max(0, mean - far)),
                    middle,
                    scale.x(mean + far),
                    middle);
        }
        String number = String.format(Locale.ROOT, "%.4f", mean);
        svg.text("label", scale.x(mean + far) + 8, y + 15, "start", number);
    }

    private static String name(ModelResult model) {
        return model.seed() > 1
                ? "%s, seed %s".formatted(model.name(), model.seed())
                : model.name();
    }

    private boolean isFloor(ModelResult model) {
        return evaluation.compared() && model.againstFloor() == null;
    }

    /// Half the 95 % interval, 0 if unknown.
    private double far(ModelResult model) {
        double error = figure(model).standardError();
        return Double.isNaN(error) ? 0 : NORMAL_95 * error;
    }

    private Estimate figure(ModelResult model) {
        return Objects.requireNonNull(model.figures().get(evaluation.figure()));
    }

    private record Scale(double most) {
        double x(double value) {
            return LEFT + value / most * (WIDTH - LEFT - RIGHT);
        }
    }
}
