package io.quando.mining.sequential;

/// Counts the sequences in which each item extends a prefix.
final class ExtensionCounter {
    private final int minSupport;
    private final int[] follows;
    private final int[] joins;
    private final Marks seen;
    private int cells;

    ExtensionCounter(int items, int minSupport) {
        this.minSupport = minSupport;
        follows = new int[items];
        joins = new int[items];
        seen = new Marks(items);
    }

    /// Counts behind the heads of an extension.
    ///
    /// @param prefix ends with the extension
    void count(Suffixes suffixes, int extension, Prefix prefix) {
        Extensions extensions = suffixes.extensions;
        int begin = extensions.begin(extension);
        int end = extensions.end(extension);
        countFollows(suffixes, begin, end);
        if (suffixes.sets) {
            for (int i = begin; i < end; i++) {
                seen.clear();
                countJoins(suffixes, extensions.heads[i], prefix);
            }
        }
    }

    /// The number of cells behind the heads of the last count, ends included.
    int cells() {
        return cells;
    }

    /// Adds the frequent items of `counted` to `into`, and resets all counts.
    void move(Suffixes counted, Extensions into) {
        into.clear();
        if (counted.sets) {
            move(counted, joins, true, into);
        }
        move(counted, follows, false, into);
    }

    private void move(Suffixes counted, int[] counts, boolean join, Extensions into) {
        for (int i = 0; i < counted.itemCount(); i++) {
            int code = counted.item(i);
            if (counts[code] >= minSupport) {
                into.add(code, join, counts[code], counts[code]);
            }
            counts[code] = 0;
        }
    }

    /// Counts an item where it first follows: where its previous cell is not behind the head's
    /// element.
    private void countFollows(Suffixes suffixes, int begin, int end) {
        int[] codes = suffixes.codes;
        int[] previous = suffixes.previous;
        int[] heads = suffixes.extensions.heads;
        int scanned = 1;
        for (int i = begin; i < end; i++) {
            int from = suffixes.behind(heads[i]);
            int cell = from;
            for (int code = codes[cell]; code >= 0; code = codes[++cell]) {
                follows[code] += (previous[cell] - from) >>> 31;
            }
            scanned += cell - heads[i];
        }
        cells = scanned;
    }

    private void countJoins(Suffixes suffixes, int head, Prefix prefix) {
        for (int at = head; at != Suffixes.NONE; at = suffixes.next[at]) {
            if (at == head || prefix.endsAt(suffixes, at)) {
                for (int cell = at + 1; cell < suffixes.behind[at]; cell++) {
                    int code = suffixes.codes[cell];
                    joins[code] += seen.add(code) ? 1 : 0;
                }
            }
        }
    }
}
