package io.quando.domain.evaluate;

/// A model answered with a score that is none. Its message names model, user and item.
public final class UnsoundScoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsoundScoreException(String message) {
        super(message);
    }
}
