package io.quando.mining.itemset;

/// A range of ranks for one pass of a search. The pass finds the sets whose rarest item, the common
/// ones apart, has a rank from `from` up to, not including, `to`.
record RankRange(int from, int to) {
    boolean contains(int rank) {
        return from <= rank && rank < to;
    }
}
