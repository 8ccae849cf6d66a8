package io.quando.mining.periodic;

/// Walks through the periods of an itemset. Several threads may call one scan at once.
interface PeriodScan {
    /// The least support of a wanted itemset and of all its subsets.
    int minSupport();

    /// The most items of an itemset.
    int maxLength();

    /// Reports the itemset if it is wanted.
    ///
    /// @param tids the transactions that hold it, ascending, from `begin` to before `end`
    /// @return whether an itemset with more items may be wanted
    boolean reports(int[] items, int length, int[] tids, int begin, int end);
}
