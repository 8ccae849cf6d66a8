package io.quando.domain.mining.sequential;

/// Where prefixes occur. The heads of an extension are all the cells where an occurrence may end,
/// not only the first in a sequence, and each knows the latest time at which one that ends there
/// may begin: under limits on gaps and span, nothing else matters for how it goes on.
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

    /// All cells, as they extend the empty prefix.
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
