package io.quando.domain.mining.sequential;

/// The sequences that hold an antecedent, and those in which each item follows it.
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
