package io.quando.application.learn;

import java.util.Map;

/// Thrown when the log has too little to learn from; the message says what is missing.
final class NothingToLearnException extends RuntimeException {
    private final transient Map<String, Double> metrics;

    /// @param metrics figures of the data that was read
    NothingToLearnException(String message, Map<String, Double> metrics) {
        super(message);
        this.metrics = Map.copyOf(metrics);
    }

    Map<String, Double> metrics() {
        return metrics;
    }
}
