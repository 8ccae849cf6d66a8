package io.quando.adapter.file.artefact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Precision;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The manifest as JSON.
final class ManifestJson {
    static final int FORMAT = 1;

    private ManifestJson() {}

    static byte[] bytes(StoredManifest stored) throws IOException {
        Manifest manifest = stored.manifest();
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("format", FORMAT)
                .put("model", manifest.model())
                .put("precision", manifest.precision().name().toLowerCase(Locale.ROOT))
                .put("seed", manifest.seed())
                .put("snapshot", manifest.snapshot())
                .put("created", manifest.created().toString())
                .put("tensors", stored.tensors())
                .put("items", stored.items());
        new TreeMap<>(manifest.plan()).forEach(json.putObject("plan")::put);
        ObjectNode metrics = json.putObject("metrics");
        new TreeMap<>(manifest.metrics())
                .forEach((name, value) -> metrics.put(name, value.toString()));
        ObjectNode files = json.putObject("files");
        stored.files()
                .forEach((name, stamp) ->
                        files.putObject(name)
                                .put("bytes", stamp.bytes())
                                .put("sha256", stamp.sha256()));
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    static StoredManifest read(byte[] bytes) throws IOException {
        JsonNode json = Json.MAPPER.readTree(bytes);
        try {
            int format = json.required("format").asInt();
            if (format != FORMAT) {
                throw new MalformedFileException(
                        "it is of format %d, and this program reads format %d; use the version that wrote it"
                                .formatted(format, FORMAT));
            }
            return new StoredManifest(
                    manifest(json),
                    json.required("tensors").intValue(),
                    json.required("items").intValue(),
                    files(json.required("files")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedFileException(
                    "it is not a manifest of an encoder: %s".formatted(e.getMessage()));
        }
    }

    private static Manifest manifest(JsonNode json) {
        return new Manifest(
                json.required("model").asText(),
                Precision.valueOf(json.required("precision").asText().toUpperCase(Locale.ROOT)),
                texts(json.required("plan")),
                json.required("seed").longValue(),
                json.required("snapshot").asText(),
                metrics(json.required("metrics")),
                Instant.parse(json.required("created").asText()));
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new HashMap<>();
        json.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    /// The metrics as text, since JSON has no NaN.
    private static Map<String, Double> metrics(JsonNode json) {
        Map<String, Double> metrics = new HashMap<>();
        texts(json).forEach((name, text) -> metrics.put(name, Double.valueOf(text)));
        return metrics;
    }

    private static Map<String, FileStamp> files(JsonNode json) {
        Map<String, FileStamp> files = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : json.properties()) {
            JsonNode stamp = file.getValue();
            files.put(
                    file.getKey(),
                    new FileStamp(
                            stamp.required("bytes").longValue(),
                            stamp.required("sha256").asText()));
        }
        return files;
    }
}
