package io.quando.mining.sequential;

/// Projects a database from a prefix onto one that is longer by an item. It has scratch space: only
/// one thread may use it.
interface Projector<P extends Projected> {
    /// An empty projection, to be filled any number of times.
    P empty();

    /// Finds the extensions of the longer prefix.
    ///
    /// @param extension extension of `from` that made the prefix longer
    /// @param prefix the longer prefix
    /// @param into overwritten; if it has no extensions afterwards, the rest of it is undefined
    void project(P from, int extension, Prefix prefix, P into);
}
