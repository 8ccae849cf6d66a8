package io.quando.mining.itemset;

/// The least support of a set. It may rise during a search, and never falls. An engine reads it at
/// every branch, so that a rise cuts off the branches below it.
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
