package io.quando.adapter.file.artefact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import io.quando.domain.text.StorableText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The header of a safetensors file: its tensors and their positions.
///
/// @param entries in the order of their bytes, without gaps
record SafetensorsHeader(Map<String, String> metadata, List<TensorEntry> entries) {
    static final String METADATA = "__metadata__";

    /// The format's own limit.
    static final int MOST_BYTES = 100_000_000;

    private static final int LONGEST_NAME = 1_000;
    private static final JsonFactory JSON = new JsonFactory();

    /// The header of a file, single precision first, so that its values are aligned to four bytes.
    ///
    /// @throws IllegalArgumentException if a name cannot be stored, or occurs twice
    static SafetensorsHeader of(TensorFile file) throws IOException {
        List<TensorEntry> entries = new ArrayList<>();
        for (Map.Entry<String, Tensor> named : file.tensors().entrySet()) {
            append(entries, named.getKey(), Dtype.F32, named.getValue().shape());
        }
        for (Map.Entry<String, QuantisedMatrix> named : file.quantised().entrySet()) {
            int[] shape = {named.getValue().rows()};
            append(entries, named.getKey() + TensorFile.SCALES, Dtype.F32, shape);
        }
        for (Map.Entry<String, QuantisedMatrix> named : file.quantised().entrySet()) {
            int[] shape = {named.getValue().rows(), named.getValue().columns()};
            append(entries, named.getKey(), Dtype.I8, shape);
        }
        requireNames(entries);
        return new SafetensorsHeader(file.metadata(), entries);
    }

    private static void append(List<TensorEntry> entries, String name, Dtype dtype, int[] shape)
            throws IOException {
        long from = entries.isEmpty() ? 0 : entries.getLast().to();
        long values = Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b);
        entries.add(TensorEntry.of(name, dtype, shape, from, from + values * dtype.bytes));
    }

    private static void requireNames(List<TensorEntry> entries) {
        Set<String> names = new HashSet<>(Set.of(METADATA));
        for (TensorEntry entry : entries) {
            StorableText.require("name of a tensor", entry.name(), LONGEST_NAME);
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException(
                        "The name (%s) is taken by the scales of a quantised matrix, or reserved by the format. Rename the tensor."
                                .formatted(entry.name()));
            }
        }
    }

    /// The number of bytes of all tensors.
    long dataBytes() {
        return entries.isEmpty() ? 0 : entries.getLast().to();
    }

    /// The header as JSON, padded with blanks so that the tensors begin at a multiple of eight.
    byte[] json() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            writeMetadata(json);
            for (TensorEntry entry : entries) {
                write(entry, json);
            }
            json.writeEndObject();
        }
        while (bytes.size() % Long.BYTES != 0) {
            bytes.write(' ');
        }
        if (bytes.size() > MOST_BYTES) {
            throw new IOException(
                    "The header takes %d bytes, and the format allows %d"
                            .formatted(bytes.size(), MOST_BYTES));
        }
        return bytes.toByteArray();
    }

    private void writeMetadata(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(METADATA);
        for (Map.Entry<String, String> named : metadata.entrySet()) {
            json.writeStringField(named.getKey(), named.getValue());
        }
        json.writeEndObject();
    }

    private static void write(TensorEntry entry, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(entry.name());
        json.writeStringField("dtype", entry.dtype().name());
        json.writeFieldName("shape");
        json.writeArray(entry.shape(), 0, entry.shape().length);
        json.writeFieldName("data_offsets");
        json.writeArray(new long[] {entry.from(), entry.to()}, 0, 2);
        json.writeEndObject();
    }
}
