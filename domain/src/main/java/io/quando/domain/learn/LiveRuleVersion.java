package io.quando.domain.learn;

/// An identifier of the live model, by which a server sees that its copy in memory is out of date.
///
/// @param version the live model's version
/// @param revision grows whenever somebody edits the model by hand
public record LiveRuleVersion(long version, long revision) {
    /// The value before anything is learnt.
    public static final LiveRuleVersion NONE = new LiveRuleVersion(0, 0);
}
