package io.quando.mining.sequential;

/// The sequences that hold an antecedent, and for each item those in which it follows.
final class AntecedentBitmaps implements Projected {
    private final Extensions extensions = new Extensions();
    final ConsequentLevel followers = new ConsequentLevel();
    final long[] holders;
    int support;

    AntecedentBitmaps(long[] holders) {
        this.holders = holders;
    }

    @Override
    public Extensions extensions() {
        return extensions;
    }
}
