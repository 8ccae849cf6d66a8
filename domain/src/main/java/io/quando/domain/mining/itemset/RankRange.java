package io.quando.domain.mining.itemset;

/// The sets that one pass of a search finds: those whose rarest item, the common ones apart, has a
/// rank from `from` up to, not including, `to`.
record RankRange(int from, int to) {
    boolean contains(int rank) {
        return from <= rank && rank < to;
    }
}
