package io.quando.application.learn;

/// There is not enough in the log to learn from; the message says what is missing.
final class NothingToLearnException extends RuntimeException {
    NothingToLearnException(String message) {
        super(message);
    }
}
