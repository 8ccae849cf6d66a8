package io.quando.domain.mining.sequential;

/// Leads from a prefix to one that is longer by an item. It has scratch space: one thread alone may
/// use it.
interface Projector<P extends Projected> {
    /// Something to project into, to be used as often as wanted.
    P empty();

    /// Finds out how the longer prefix goes on.
    ///
    /// @param extension of `from`, by which the prefix was lengthened
    /// @param prefix the longer prefix
    /// @param into forgets what it held; if it has no extensions then, the rest of it is undefined
    void project(P from, int extension, Prefix prefix, P into);
}
