package io.quando.mining.sequential;

/// The projection of the database onto a prefix.
interface Projected {
    /// The extensions of the prefix, with their heads.
    Extensions extensions();
}
