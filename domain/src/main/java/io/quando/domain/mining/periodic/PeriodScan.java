package io.quando.domain.mining.periodic;

/// Walks through the periods of an itemset. Scans are called by several threads at once.
interface PeriodScan {
    /// Transactions that an itemset must have to be wanted, as must every part of one that is.
    int minSupport();

    /// Items that an itemset may have.
    int maxLength();

    /// Reports the itemset if it is wanted.
    ///
    /// @param tids the transactions that hold it, ascending, from `begin` to before `end`
    /// @return whether an itemset with more items may be wanted
    boolean reports(int[] items, int length, int[] tids, int begin, int end);
}
