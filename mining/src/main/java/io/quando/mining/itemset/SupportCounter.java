package io.quando.mining.itemset;

/// Counts candidates that share all but their last item.
interface SupportCounter {
    /// Counts the support of each candidate.
    ///
    /// @param prefix ranks that all candidates share, at least one
    /// @param candidates last rank of each candidate, none of them in the prefix
    /// @param supports receives the support of each candidate
    void count(int[] prefix, int length, int[] candidates, int count, int[] supports);

    /// The counter that suits the data: bitmaps if they take no more room than the rows themselves.
    static SupportCounter over(int[][] rows, int items) {
        long cells = 0;
        for (int[] row : rows) {
            cells += row.length;
        }
        boolean dense = (long) rows.length * items <= Integer.SIZE * cells;
        return dense ? new BitmapCounter(rows, items) : new OccurrenceCounter(rows, items);
    }
}
