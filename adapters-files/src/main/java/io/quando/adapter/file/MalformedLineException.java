package io.quando.adapter.file;

/// A line is not what its format expects; the message says what would be.
final class MalformedLineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedLineException(String expectation) {
        super(expectation);
    }
}
