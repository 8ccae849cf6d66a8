package io.quando.domain.mining.itemset;

/// The support that a set must have. It may rise while a search runs, and never falls; an engine
/// asks for it at every branch, so that a rise cuts off what is no longer wanted.
final class SupportThreshold {
    private volatile int minimum;

    SupportThreshold(int minimum) {
        this.minimum = minimum;
    }

    int minimum() {
        return minimum;
    }

    /// Called by one thread at a time.
    void raiseTo(int support) {
        minimum = Math.max(minimum, support);
    }
}
