package io.quando.domain.mining.sequential;

/// What the search knows about a prefix.
interface Projected {
    /// The ways to go on, and where each first comes true.
    Extensions extensions();
}
