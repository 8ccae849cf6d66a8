package io.quando.adapter.file.artefact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the header of an untrusted safetensors file.
final class HeaderReading {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonParser json;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<TensorEntry> entries = new ArrayList<>();

    private HeaderReading(JsonParser json) {
        this.json = json;
    }

    /// @param dataBytes number of bytes behind the header
    /// @throws MalformedFileException if the header does not describe exactly those bytes
    static SafetensorsHeader of(byte[] header, long dataBytes) throws IOException {
        if (header.length == 0 || header[0] != '{') {
            throw new MalformedFileException("its header does not begin with {");
        }
        try (JsonParser json = JSON.createParser(header)) {
            HeaderReading reading = new HeaderReading(json);
            reading.readAll();
            reading.entries.sort(
                    Comparator.comparingLong(TensorEntry::from).thenComparing(TensorEntry::to));
            requireWithoutGaps(reading.entries, dataBytes);
            return new SafetensorsHeader(reading.metadata, reading.entries);
        }
    }

    private void readAll() throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            require(JsonToken.START_OBJECT, name);
            if (name.equals(SafetensorsHeader.METADATA)) {
                readMetadata();
            } else {
                entries.add(entry(name));
            }
        }
        if (json.nextToken() != null) {
            throw new MalformedFileException("its header continues behind the last }");
        }
    }

    private void readMetadata() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            require(JsonToken.VALUE_STRING, SafetensorsHeader.METADATA + "." + name);
            metadata.put(name, json.getText());
        }
    }

    private TensorEntry entry(String name) throws IOException {
        Dtype dtype = null;
        long[] shape = null;
        long[] offsets = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "dtype" -> dtype = dtype(name);
                case "shape" -> shape = numbers(name + ".shape");
                case "data_offsets" -> offsets = numbers(name + ".data_offsets");
                default -> throw new MalformedFileException(unexpected(name + "." + field));
            }
        }
        return entry(name, dtype, shape, offsets);
    }

    private static TensorEntry entry(
            String name, @Nullable Dtype dtype, long @Nullable [] shape, long @Nullable [] offsets)
            throws IOException {
        if (dtype == null || shape == null || offsets == null || offsets.length != 2) {
            throw new MalformedFileException(
                    "the tensor (%s) must have a dtype, a shape and two data_offsets"
                            .formatted(name));
        }
        int[] lengths = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] > Integer.MAX_VALUE) {
                throw new MalformedFileException(
                        "the tensor (%s) has a dimension of %d, and at most %d can be read"
                                .formatted(name, shape[i], Integer.MAX_VALUE));
            }
            lengths[i] = (int) shape[i];
        }
        return TensorEntry.of(name, dtype, lengths, offsets[0], offsets[1]);
    }

    private Dtype dtype(String name) throws IOException {
        require(JsonToken.VALUE_STRING, name + ".dtype");
        return Dtype.of(name, json.getText());
    }

    private long[] numbers(String where) throws IOException {
        require(JsonToken.START_ARRAY, where);
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(JsonToken.VALUE_NUMBER_INT, where);
            long number = json.getLongValue();
            if (number < 0) {
                throw new MalformedFileException(unexpected(where));
            }
            numbers.add(number);
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private void require(JsonToken wanted, String where) throws IOException {
        if (json.currentToken() != wanted) {
            throw new MalformedFileException(unexpected(where));
        }
    }

    private String unexpected(String where) throws IOException {
        return "its header has (%s) at (%s), which does not belong there"
                .formatted(json.getText(), where);
    }

    private static void requireWithoutGaps(List<TensorEntry> entries, long dataBytes)
            throws MalformedFileException {
        long end = 0;
        for (TensorEntry entry : entries) {
            if (entry.from() != end) {
                throw new MalformedFileException(
                        "the tensor (%s) begins at byte %d, where %d is expected: tensors must neither overlap nor leave gaps"
                                .formatted(entry.name(), entry.from(), end));
            }
            end = entry.to();
        }
        if (end != dataBytes) {
            throw new MalformedFileException(
                    "its tensors end at byte %d behind the header, and there are %d"
                            .formatted(end, dataBytes));
        }
    }
}
