package io.quando.adapter.file.artefact;

import java.io.IOException;

/// A file is not what it should be; the message says in what, as the end of a sentence about it.
final class MalformedFileException extends IOException {
    private static final long serialVersionUID = 1;

    MalformedFileException(String message) {
        super(message);
    }
}
