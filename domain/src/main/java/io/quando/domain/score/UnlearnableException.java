package io.quando.domain.score;

/// Thrown when the data lack something that an algorithm needs. The message names both, and a way
/// out.
public final class UnlearnableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnlearnableException(String message) {
        super(message);
    }
}
