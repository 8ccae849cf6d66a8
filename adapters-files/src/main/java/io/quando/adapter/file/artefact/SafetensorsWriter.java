package io.quando.adapter.file.artefact;

import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Writes safetensors: the header's length in eight bytes, the header, and all values, in
/// little-endian order.
///
/// **Source** https://github.com/huggingface/safetensors, section Format
record SafetensorsWriter(OutputStream out) {
    private static final int CHUNK = 1 << 16;

    void write(TensorFile file) throws IOException {
        byte[] header = SafetensorsHeader.of(file).json();
        out.write(littleEndian(Long.BYTES).putLong(header.length).array());
        out.write(header);
        ByteBuffer chunk = littleEndian(CHUNK * Float.BYTES);
        for (Tensor tensor : file.tensors().values()) {
            write(tensor.values(), chunk);
        }
        for (QuantisedMatrix matrix : file.quantised().values()) {
            write(matrix.scales(), chunk);
        }
        for (QuantisedMatrix matrix : file.quantised().values()) {
            out.write(matrix.values());
        }
    }

    /// The length of the file.
    static long bytes(TensorFile file) throws IOException {
        SafetensorsHeader header = SafetensorsHeader.of(file);
        return Long.BYTES + header.json().length + header.dataBytes();
    }

    private void write(float[] values, ByteBuffer chunk) throws IOException {
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            chunk.asFloatBuffer().put(values, from, count);
            out.write(chunk.array(), 0, count * Float.BYTES);
        }
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
