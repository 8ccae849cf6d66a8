package io.quando.mining.sequential;

/// All occurrences of prefixes. The heads of an extension are all cells where an occurrence may
/// end, not only the first in a sequence. Each head keeps the latest time at which an occurrence
/// that ends there may begin. Under limits on gaps and span, the search needs nothing else to go
/// on.
final class Occurrences implements Projected {
    final Extensions extensions = new Extensions();
    long[] starts = new long[0];

    @Override
    public Extensions extensions() {
        return extensions;
    }

    void makeRoomForHeads() {
        extensions.makeRoomForHeads();
        if (starts.length < extensions.heads.length) {
            starts = new long[extensions.heads.length];
        }
    }

    /// The occurrences of single items, as extensions of the empty prefix: all cells.
    static Occurrences of(TimedSequences sequences, FrequentRanks ranks) {
        int[] heads = new int[ranks.count()];
        for (int cell = 0; cell < sequences.cellCount(); cell++) {
            heads[sequences.codes[cell]]++;
        }
        Occurrences whole = new Occurrences();
        for (int rank = 0; rank < ranks.count(); rank++) {
            heads[rank] = whole.extensions.add(rank, false, ranks.support(rank), heads[rank]);
        }
        whole.makeRoomForHeads();
        for (int cell = 0; cell < sequences.cellCount(); cell++) {
            int head = heads[sequences.codes[cell]]++;
            whole.extensions.heads[head] = cell;
            whole.starts[head] = sequences.times[sequences.elements[cell]];
        }
        return whole;
    }
}
