package io.quando.domain.behaviour;

/// The wish of a user for an item, as one interaction tells it; [Attitudes] decides it.
public enum Attitude {
    /// The user wanted the item.
    WANTS,

    /// The user does not want the item.
    REFUSES,

    /// An earlier purchase or an earlier wish is void; [SettledSequence] settles which one.
    TAKES_BACK,

    /// Nothing: an impression, a search, a rating in the middle of its scale.
    NEUTRAL
}
