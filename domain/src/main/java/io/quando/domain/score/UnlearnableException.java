package io.quando.domain.score;

/// The data lack what a way of learning needs. Its message names both, and a way out.
public final class UnlearnableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnlearnableException(String message) {
        super(message);
    }
}
