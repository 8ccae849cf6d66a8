package io.quando.adapter.file.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quando.application.evaluate.TrialKey;
import io.quando.application.evaluate.TrialRecord;
import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Estimate;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A trial as one JSON object. NaN is null; the values of the questions are Base64 of single
/// precision, little-endian.
final class TrialJson {
    static final String TRIAL = "trial";

    private static final String SETTINGS = "settings";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrialJson() {}

    static ObjectNode row(TrialKey key, TrialRecord trial) {
        ObjectNode row = JSON.createObjectNode();
        row.set(TRIAL, of(key));
        Map<String, Object> figures = new LinkedHashMap<>();
        trial.figures().forEach((name, estimate) -> figures.put(name, pair(estimate)));
        row.set("figures", JSON.valueToTree(figures));
        row.set("hyperparameters", JSON.valueToTree(trial.hyperparameters()));
        row.set("trainSeconds", JSON.valueToTree(finite(trial.trainSeconds())));
        row.set("userSecondsP50", JSON.valueToTree(finite(trial.userSeconds())));
        row.put("figure", trial.figure());
        row.put("values", base64(trial.values()));
        if (trial.calibration() != null) {
            row.set("calibration", JSON.valueToTree(trial.calibration()));
        }
        return row;
    }

    /// The key as JSON, equal after it is read again.
    static ObjectNode of(TrialKey key) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", key.model());
        json.put(SETTINGS, key.settings());
        json.put("seed", key.seed());
        json.put("data", key.data());
        json.put("protocol", key.protocol());
        json.put("asked", word(key.asked()));
        json.put("seen", word(key.seen()));
        json.put("cuts", key.cuts());
        json.put("refit", key.refitted());
        json.put("calibrated", key.calibrated());
        try {
            return (ObjectNode) JSON.readTree(JSON.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A trial has no JSON form.", e);
        }
    }

    /// True if a row belongs to a trial, even one written before some settings existed.
    static boolean isOf(JsonNode row, TrialKey key) {
        Set<String> known = new HashSet<>();
        row.path(TRIAL).path(SETTINGS).fieldNames().forEachRemaining(known::add);
        return of(key.asOf(known)).equals(row.get(TRIAL));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static TrialRecord record(JsonNode row) {
        Map<String, Estimate> figures = new LinkedHashMap<>();
        row.path("figures")
                .properties()
                .forEach(figure ->
                        figures.put(
                                figure.getKey(),
                                new Estimate(
                                        number(figure.getValue().path(0)),
                                        number(figure.getValue().path(1)))));
        Map<String, Double> hyperparameters = new LinkedHashMap<>();
        row.path("hyperparameters")
                .properties()
                .forEach(set -> hyperparameters.put(set.getKey(), number(set.getValue())));
        return new TrialRecord(
                hyperparameters,
                figures,
                number(row.path("trainSeconds")),
                number(row.path("userSecondsP50")),
                row.path("figure").asText(),
                floats(row.path("values").asText()),
                calibration(row.get("calibration")));
    }

    private static List<Double> pair(Estimate estimate) {
        List<Double> pair = new ArrayList<>();
        pair.add(finite(estimate.mean()));
        pair.add(finite(estimate.standardError()));
        return pair;
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? (Double) number : null;
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }

    private static String base64(float[] values) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(values.length, Float.BYTES))
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static float[] floats(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    private static @Nullable Calibration calibration(@Nullable JsonNode json) {
        if (json == null) {
            return null;
        }
        List<Calibration.Bin> bins = new ArrayList<>();
        json.path("bins")
                .forEach(bin ->
                        bins.add(
                                new Calibration.Bin(
                                        number(bin.path("predicted")),
                                        number(bin.path("observed")),
                                        bin.path("count").asInt())));
        return new Calibration(number(json.path("error")), bins);
    }
}
