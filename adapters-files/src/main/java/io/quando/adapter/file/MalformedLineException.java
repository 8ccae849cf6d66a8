package io.quando.adapter.file;

/// A line is not what its format expects.
final class MalformedLineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String expectation;

    MalformedLineException(String expectation) {
        super(expectation);
        this.expectation = expectation;
    }

    String expectation() {
        return expectation;
    }
}
