package io.quando.domain.evaluate;

/// Thrown when a model gives an invalid score. The message names model, user and item.
public final class UnsoundScoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnsoundScoreException(String message) {
        super(message);
    }
}
