package io.quando.domain.learn;

/// What a server compares to know whether what it holds in memory is still right.
///
/// @param version the live model's version
/// @param revision moves on when something about the model is changed by hand
public record LiveModel(long version, long revision) {
    /// Nothing was learnt yet.
    public static final LiveModel NONE = new LiveModel(0, 0);
}
