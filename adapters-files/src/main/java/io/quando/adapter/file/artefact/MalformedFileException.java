package io.quando.adapter.file.artefact;

import java.io.IOException;

/// Thrown when a file is malformed. The message is the end of a sentence about the file.
final class MalformedFileException extends IOException {
    private static final long serialVersionUID = 1;

    MalformedFileException(String message) {
        super(message);
    }
}
