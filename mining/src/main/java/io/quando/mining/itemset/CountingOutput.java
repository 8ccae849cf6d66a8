package io.quando.mining.itemset;

import io.quando.mining.search.SerialisedOutput;

/// Counts sets instead of handing them out.
final class CountingOutput extends ItemsetOutput {
    private final int maxLength;
    private final ProbePath path;
    private double seen;
    private double weighted;
    private int longest;

    CountingOutput(int capacity, int maxLength, ProbePath path) {
        super(
                capacity,
                maxLength,
                (items, length, support) -> {},
                new SerialisedOutput(done -> {}),
                true);
        this.maxLength = maxLength;
        this.path = path;
    }

    @Override
    void emit(int size, int freeItems, int support) {
        double sets = Subsets.count(freeItems, maxLength - size) + (size > 0 ? 1 : 0);
        if (size <= maxLength) {
            seen += sets;
            weighted += sets * path.weight();
            longest = Math.max(longest, size + freeItems);
        }
    }

    /// Resets the counts.
    void reset() {
        seen = 0;
        weighted = 0;
    }

    double seen() {
        return seen;
    }

    double weighted() {
        return weighted;
    }

    /// The number of items in the largest frequent set seen so far, whatever length is allowed.
    int longest() {
        return longest;
    }
}
