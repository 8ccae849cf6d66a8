package io.quando.domain.mining.itemset;

/// Which of the frequent itemsets are wanted.
public enum ItemsetKind {
    /// All of them.
    FREQUENT,
    /// Those of which no larger set has the same support. They tell the support of every frequent
    /// set (Pasquier et al. 1999).
    CLOSED,
    /// Those of which no larger set is frequent. They tell which sets are frequent, not how
    /// frequent (Bayardo 1998).
    MAXIMAL
}
