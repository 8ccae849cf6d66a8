package io.quando.adapter.file.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.application.evaluate.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder with an evaluation: `evaluation.json`, `evaluation.md`, `figure.svg`, and
/// `calibration.svg` if the calibration was measured.
///
/// @param folder made if it is missing; files of an earlier evaluation are removed
public record EvaluationReport(Path folder) {
    /// Makes the folder, so that an obstacle shows before the measurement.
    ///
    /// **Errors** `java.io.UncheckedIOException` if it cannot be made
    public void prepare() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the files; returns their names.
    ///
    /// **Errors** `java.io.UncheckedIOException` if one cannot be written
    public List<Path> write(Evaluation evaluation) {
        try {
            Files.createDirectories(folder);
            Path json = folder.resolve("evaluation.json");
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(json.toFile(), EvaluationJson.of(evaluation));
            Path words = folder.resolve("evaluation.md");
            Files.writeString(words, new EvaluationMarkdown(evaluation).text());
            Path figure = folder.resolve("figure.svg");
            Files.writeString(figure, new FigureChart(evaluation).svg());
            CalibrationChart chart = new CalibrationChart(evaluation.models());
            Path calibration = folder.resolve("calibration.svg");
            if (chart.isEmpty()) {
                Files.deleteIfExists(calibration);
                return List.of(json, words, figure);
            }
            Files.writeString(calibration, chart.svg());
            return List.of(json, words, figure, calibration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
