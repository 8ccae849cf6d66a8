package io.quando.domain.evaluate;

/// Sequences cannot be split as wanted. Its message says why, and names a way out.
public final class UnsplittableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsplittableException(String message) {
        super(message);
    }
}
