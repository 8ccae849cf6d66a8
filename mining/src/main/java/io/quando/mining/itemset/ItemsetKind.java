package io.quando.mining.itemset;

/// The kinds of frequent itemsets.
public enum ItemsetKind {
    /// All frequent sets.
    FREQUENT,
    /// Frequent sets without a larger set of the same support. They determine the support of every
    /// frequent set (Pasquier et al. 1999).
    CLOSED,
    /// Frequent sets without a larger frequent set. They determine which sets are frequent, but not
    /// their supports (Bayardo 1998).
    MAXIMAL
}
