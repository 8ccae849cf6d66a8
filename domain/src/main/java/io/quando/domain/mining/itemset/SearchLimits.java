package io.quando.domain.mining.itemset;

/// What bounds a search, checked once for every engine.
///
/// @param minSupport transactions that must hold an itemset
/// @param maxLength items that an itemset may have
record SearchLimits(int minSupport, int maxLength) {
    SearchLimits {
        if (minSupport < 1) {
            throw new IllegalArgumentException(
                    "The minSupport (%d) must be at least 1 transaction. Turn a share into a count with MinimumSupport."
                            .formatted(minSupport));
        }
        if (maxLength < 1) {
            throw new IllegalArgumentException(
                    "The maxLength (%d) must be at least 1 item. Integer.MAX_VALUE sets no limit."
                            .formatted(maxLength));
        }
    }
}
