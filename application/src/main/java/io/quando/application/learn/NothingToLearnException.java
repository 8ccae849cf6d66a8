package io.quando.application.learn;

import java.util.Map;

/// There is not enough in the log to learn from; the message says what is missing.
final class NothingToLearnException extends RuntimeException {
    private final transient Map<String, Double> metrics;

    /// @param metrics figures about what was looked at
    NothingToLearnException(String message, Map<String, Double> metrics) {
        super(message);
        this.metrics = Map.copyOf(metrics);
    }

    Map<String, Double> metrics() {
        return metrics;
    }
}
