package io.quando.adapter.file;

import java.io.IOException;

/// A file is of a kind that is not read here. The message follows its name: it says what the file
/// is, and what to do.
final class UnsupportedFileException extends IOException {
    private static final long serialVersionUID = 1;

    UnsupportedFileException(String words) {
        super(words);
    }
}
