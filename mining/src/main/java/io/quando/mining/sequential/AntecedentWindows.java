package io.quando.mining.sequential;

import java.util.Arrays;

/// The windows of an antecedent: for every sequence, the shortest ranges of elements, first to
/// last, that hold all its items. No window lies within another, so that both their ends ascend.
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

    /// Clears everything but the extensions.
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

    /// Assigns the windows added since the last call to a sequence. Without any, the sequence does
    /// not hold the antecedent.
    void endSequence(int sequence) {
        if (windowCount == begin(sequenceCount)) {
            return;
        }
        if (sequenceCount == sequences.length) {
            sequences = Arrays.copyOf(sequences, 2 * sequenceCount);
            windowEnds = Arrays.copyOf(windowEnds, 2 * sequenceCount);
        }
        sequences[sequenceCount] = sequence;
        windowEnds[sequenceCount++] = windowCount;
    }

    /// The number of sequences that hold the antecedent inside a window.
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
