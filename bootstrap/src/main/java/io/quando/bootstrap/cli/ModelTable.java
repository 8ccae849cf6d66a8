package io.quando.bootstrap.cli;

import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.StoredEncoder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Prints kept models, one a line.
final class ModelTable {
    private final Output output;

    ModelTable(Output output) {
        this.output = output;
    }

    void print(List<ModelVersion> models) {
        output.text("%7s  %-16s %-4s  %-20s  %s", "version", "model", "live", "created", "figures");
        for (ModelVersion model : models) {
            StoredEncoder encoder = model.encoder();
            output.text(
                    "%7d  %-16s %-4s  %-20s  %s",
                    model.version(),
                    encoder == null ? model.what() : encoder.model(),
                    model.live() ? "yes" : "",
                    model.created().truncatedTo(ChronoUnit.SECONDS),
                    figures(model));
        }
    }

    private static String figures(ModelVersion model) {
        List<String> figures = new ArrayList<>();
        TrainingFigures.add("%,.0f rules", model.metrics().get("rules"), figures);
        TrainingFigures.add("NDCG@10 %.4f", model.metrics().get("ndcg@10"), figures);
        TrainingFigures.add("floor %.4f", model.metrics().get("floorNdcg@10"), figures);
        TrainingFigures.add("of %,.0f events", (double) model.interactions(), figures);
        return String.join(", ", figures);
    }
}
