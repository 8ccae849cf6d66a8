package io.quando.benchmark.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Encoders of one plan that were trained with matrix products of different precision, on the same
/// questions.
record PrecisionQuality(List<JsonNode> trials) {
    private static final String MODEL = "sasrec";
    private static final String EXACT = "single";

    /// @param file trials recorded by `quando evaluate --rows`
    static PrecisionQuality of(Path file) throws IOException {
        var json = new ObjectMapper();
        List<JsonNode> trials = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            if (row.at("/trial/model").asText().equals(MODEL)) {
                trials.add(row);
            }
        }
        trials.sort(
                Comparator.comparingLong(PrecisionQuality::seed)
                        .thenComparing(row -> !precision(row).equals(EXACT)));
        return new PrecisionQuality(trials);
    }

    /// One row for each precision and seed.
    String rows() {
        return String.join("\n", trials.stream().map(this::row).toList());
    }

    private String row(JsonNode trial) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %.0f |",
                precision(trial),
                seed(trial),
                estimate(trial, "hr@10"),
                estimate(trial, "ndcg@10"),
                precision(trial).equals(EXACT) ? "" : difference(values(trial), exact(trial)),
                trial.path("trainSeconds").asDouble());
    }

    private float[] exact(JsonNode trial) {
        return trials.stream()
                .filter(row -> precision(row).equals(EXACT) && seed(row) == seed(trial))
                .map(PrecisionQuality::values)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "There is no training in single precision with seed %d to compare with."
                                        .formatted(seed(trial))));
    }

    /// The mean of the differences with its standard error; each user has one question.
    static String difference(float[] some, float[] exact) {
        double[] differences =
                IntStream.range(0, exact.length).mapToDouble(i -> some[i] - exact[i]).toArray();
        double mean = IntStream.range(0, exact.length).mapToDouble(i -> differences[i]).sum();
        mean /= exact.length;
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        double error = Math.sqrt(squares / (exact.length - 1) / exact.length);
        return String.format(Locale.ROOT, "%+.4f ± %.4f", mean, error);
    }

    private static String estimate(JsonNode trial, String figure) {
        JsonNode pair = trial.path("figures").path(figure);
        return String.format(
                Locale.ROOT, "%.4f ± %.4f", pair.path(0).asDouble(), pair.path(1).asDouble());
    }

    private static String precision(JsonNode trial) {
        return trial.at("/trial/settings/precision").asText();
    }

    private static long seed(JsonNode trial) {
        return trial.at("/trial/seed").asLong();
    }

    private static float[] values(JsonNode trial) {
        ByteBuffer bytes =
                ByteBuffer.wrap(Base64.getDecoder().decode(trial.path("values").asText()));
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
