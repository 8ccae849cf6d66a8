package io.quando.adapter.file;

import java.io.IOException;

/// A byte that the encoding does not know.
final class UndecodableException extends IOException {
    private static final long serialVersionUID = 1;

    private final long offset;
    private final int value;

    UndecodableException(long offset, int value) {
        super("Byte 0x%02X at offset %d".formatted(value, offset));
        this.offset = offset;
        this.value = value;
    }

    long offset() {
        return offset;
    }

    int value() {
        return value;
    }
}
