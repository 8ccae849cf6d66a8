package io.quando.domain.mining.sequential;

import java.util.Arrays;

/// Where an antecedent occurs: for every sequence that holds all its items, the shortest stretches
/// of elements, first to last, that hold them all. No stretch lies within another, so that both
/// their ends ascend.
final class AntecedentWindows implements Projected {
    private final Extensions extensions = new Extensions();
    private int[] sequences = new int[16];
    private int[] windowEnds = new int[16];
    private int[] firsts = new int[16];
    private int[] lasts = new int[16];
    private int sequenceCount;
    private int windowCount;

    @Override
    public Extensions extensions() {
        return extensions;
    }

    /// Forgets all but the extensions.
    void clear() {
        sequenceCount = 0;
        windowCount = 0;
    }

    void addWindow(int first, int last) {
        if (windowCount == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * windowCount);
            lasts = Arrays.copyOf(lasts, 2 * windowCount);
        }
        firsts[windowCount] = first;
        lasts[windowCount++] = last;
    }

    /// Notes that all windows since the last call belong to a sequence.
    void endSequence(int sequence) {
        if (sequenceCount == sequences.length) {
            sequences = Arrays.copyOf(sequences, 2 * sequenceCount);
            windowEnds = Arrays.copyOf(windowEnds, 2 * sequenceCount);
        }
        sequences[sequenceCount] = sequence;
        windowEnds[sequenceCount++] = windowCount;
    }

    /// How many sequences hold the antecedent, close together or not.
    int support() {
        return sequenceCount;
    }

    int windowCount() {
        return windowCount;
    }

    int sequence(int index) {
        return sequences[index];
    }

    int begin(int index) {
        return index == 0 ? 0 : windowEnds[index - 1];
    }

    int end(int index) {
        return windowEnds[index];
    }

    /// The first element of a window.
    int first(int window) {
        return firsts[window];
    }

    /// The last element of a window.
    int last(int window) {
        return lasts[window];
    }
}
