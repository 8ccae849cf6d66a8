package io.quando.domain.evaluate;

/// Thrown when sequences cannot be split as requested. The message says why, and names a way out.
public final class UnsplittableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsplittableException(String message) {
        super(message);
    }
}
