package io.quando.mining.sequential;

/// Projects onto first occurrences. They suffice if only the order matters: an item that follows
/// some occurrence follows the first.
final class SuffixProjector implements Projector<Suffixes> {
    private final ExtensionCounter counter;
    private final SuffixProjection projection;

    /// @param items number of frequent items
    SuffixProjector(int items, int minSupport) {
        counter = new ExtensionCounter(items, minSupport);
        projection = new SuffixProjection(items);
    }

    @Override
    public Suffixes empty() {
        return new Suffixes();
    }

    @Override
    public void project(Suffixes from, int extension, Prefix prefix, Suffixes into) {
        counter.count(from, extension, prefix);
        counter.move(from, into.extensions);
        if (into.extensions.count() > 0) {
            projection.project(from, extension, prefix, counter.cells(), into);
        }
    }
}
