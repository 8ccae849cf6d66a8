package io.quando.adapter.file.artefact;

import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads untrusted safetensors: stated sizes are compared with the length of the file before memory
/// is allocated.
record SafetensorsReader(InputStream in) {
    private static final int CHUNK = 1 << 16;

    /// @param bytes length of the file in the stream
    /// @throws MalformedFileException if it is not a safetensors file, or of a kind that encoders
    ///   do not have
    TensorFile read(long bytes) throws IOException {
        byte[] json = header(bytes);
        SafetensorsHeader header = HeaderReading.of(json, bytes - Long.BYTES - json.length);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        Map<String, QuantisedMatrix> quantised = new LinkedHashMap<>();
        byte[] chunk = new byte[CHUNK * Float.BYTES];
        for (TensorEntry entry : header.entries()) {
            switch (entry.dtype()) {
                case F32 ->
                        tensors.put(entry.name(), new Tensor(entry.shape(), floats(entry, chunk)));
                case I8 -> quantised.put(entry.name(), matrix(entry, tensors));
            }
        }
        return new TensorFile(header.metadata(), tensors, quantised);
    }

    private byte[] header(long bytes) throws IOException {
        if (bytes < Long.BYTES) {
            throw new MalformedFileException(
                    "it has %d bytes, too few for a header".formatted(bytes));
        }
        byte[] start = exactly(new byte[Long.BYTES], Long.BYTES);
        long length = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 0 || length > SafetensorsHeader.MOST_BYTES) {
            throw new MalformedFileException(
                    "it claims a header of %s bytes, and the format allows %d"
                            .formatted(
                                    Long.toUnsignedString(length), SafetensorsHeader.MOST_BYTES));
        }
        if (length > bytes - Long.BYTES) {
            throw new MalformedFileException(
                    "it claims a header of %d bytes, and only %d are left"
                            .formatted(length, bytes - Long.BYTES));
        }
        return exactly(new byte[(int) length], (int) length);
    }

    private float[] floats(TensorEntry entry, byte[] chunk) throws IOException {
        float[] values = new float[entry.values()];
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            exactly(chunk, count * Float.BYTES);
            ByteBuffer.wrap(chunk)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values, from, count);
        }
        return values;
    }

    private QuantisedMatrix matrix(TensorEntry entry, Map<String, Tensor> tensors)
            throws IOException {
        Tensor scales = tensors.remove(entry.name() + TensorFile.SCALES);
        int[] shape = entry.shape();
        if (shape.length != 2
                || scales == null
                || scales.shape().length != 1
                || scales.shape()[0] != shape[0]) {
            throw new MalformedFileException(
                    "the tensor (%s) of dtype I8 must be a matrix behind a vector (%s) with a scale for each row"
                            .formatted(entry.name(), entry.name() + TensorFile.SCALES));
        }
        byte[] values = new byte[entry.values()];
        return new QuantisedMatrix(shape[1], exactly(values, values.length), scales.values());
    }

    private byte[] exactly(byte[] into, int count) throws IOException {
        if (in.readNBytes(into, 0, count) < count) {
            throw new MalformedFileException("it ends too early");
        }
        return into;
    }
}
