package io.quando.mining.itemset;

/// The query of one search, and its demands on the rows. The items behind the one that extends a
/// branch are its other side: sets that hold them belong to another branch, but they decide whether
/// a set of this branch is closed or maximal.
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

    /// True if rows that differ on the other side alone may be merged into one with their common
    /// items there. That shows which items are in all rows, not how many rows hold an item.
    boolean meetsOtherSide() {
        return kind == ItemsetKind.CLOSED;
    }
}
