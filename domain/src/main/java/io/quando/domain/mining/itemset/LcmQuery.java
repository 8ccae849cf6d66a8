package io.quando.domain.mining.itemset;

/// What one search looks for, and what that asks of the rows. Items behind the one that a branch
/// extends with are its other side: sets that hold them belong to another branch, but they decide
/// whether a set of this branch is closed or maximal.
record LcmQuery(ItemsetKind kind, int maxLength, SupportThreshold threshold) {
    static LcmQuery of(ItemsetQuery query) {
        return new LcmQuery(
                query.kind(), query.maxLength(), new SupportThreshold(query.minSupport()));
    }

    int minSupport() {
        return threshold.minimum();
    }

    boolean isFrequent() {
        return kind == ItemsetKind.FREQUENT;
    }

    boolean isMaximal() {
        return kind == ItemsetKind.MAXIMAL;
    }

    /// Whether rows that differ on the other side alone become one row with what they share there:
    /// enough to tell whether an item is in all of them, not how many hold it.
    boolean meetsOtherSide() {
        return kind == ItemsetKind.CLOSED;
    }
}
