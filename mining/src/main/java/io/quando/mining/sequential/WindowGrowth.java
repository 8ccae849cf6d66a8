package io.quando.mining.sequential;

/// Finds the windows of an antecedent that grows by one item. Too wide windows are left out.
/// Without a limit, all but the first are: an item that follows some window then follows the first.
final class WindowGrowth {
    private final ItemOccurrences occurrences;
    private final RuleRegions regions;
    private final boolean firstOnly;

    /// @param firstOnly true if windows are not limited
    WindowGrowth(ItemOccurrences occurrences, RuleRegions regions, boolean firstOnly) {
        this.occurrences = occurrences;
        this.regions = regions;
        this.firstOnly = firstOnly;
    }

    /// Finds the windows of a single item.
    void begin(int rank, AntecedentWindows into) {
        into.clear();
        int end = occurrences.endEntry(rank);
        for (int entry = occurrences.firstEntry(rank); entry < end; entry++) {
            int stop = firstOnly ? occurrences.begin(entry) + 1 : occurrences.end(entry);
            for (int at = occurrences.begin(entry); at < stop; at++) {
                into.addWindow(occurrences.element(at), occurrences.element(at));
            }
            into.endSequence(occurrences.sequence(entry));
        }
    }

    /// Finds the windows of the items of `from` and another one.
    void grow(AntecedentWindows from, int rank, AntecedentWindows into) {
        into.clear();
        int entry = occurrences.firstEntry(rank);
        int end = occurrences.endEntry(rank);
        for (int i = 0; i < from.support() && entry < end; i++) {
            while (entry < end && occurrences.sequence(entry) < from.sequence(i)) {
                entry++;
            }
            if (entry < end && occurrences.sequence(entry) == from.sequence(i)) {
                merge(from, i, entry, into);
                into.endSequence(from.sequence(i));
            }
        }
    }

    /// Merges the ends of windows and the occurrences of the item in their order. The latest of
    /// both so far form the shortest window that ends here; it is new if it begins later than those
    /// before.
    private void merge(AntecedentWindows from, int index, int entry, AntecedentWindows into) {
        int window = from.begin(index);
        int at = occurrences.begin(entry);
        int first = -1;
        int element = -1;
        int latest = -1;
        while (window < from.end(index) || at < occurrences.end(entry)) {
            int windowEnd = window < from.end(index) ? from.last(window) : Integer.MAX_VALUE;
            int next = at < occurrences.end(entry) ? occurrences.element(at) : Integer.MAX_VALUE;
            int last = Math.min(windowEnd, next);
            if (windowEnd == last) {
                first = from.first(window++);
            }
            if (next == last) {
                element = next;
                at++;
            }
            int start = Math.min(first, element);
            if (start > latest) {
                latest = start;
                if (regions.isWithin(start, last)) {
                    into.addWindow(start, last);
                }
                if (firstOnly) {
                    return;
                }
            }
        }
    }
}
