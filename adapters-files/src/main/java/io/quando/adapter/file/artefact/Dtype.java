package io.quando.adapter.file.artefact;

import java.util.Arrays;

/// The number formats of safetensors files that encoders use.
enum Dtype {
    F32(Float.BYTES),
    I8(Byte.BYTES);

    final int bytes;

    Dtype(int bytes) {
        this.bytes = bytes;
    }

    static Dtype of(String tensor, String name) throws MalformedFileException {
        for (Dtype dtype : values()) {
            if (dtype.name().equals(name)) {
                return dtype;
            }
        }
        throw new MalformedFileException(
                "the tensor (%s) is of dtype (%s), and only %s can be read; convert it"
                        .formatted(tensor, name, Arrays.toString(values())));
    }
}
