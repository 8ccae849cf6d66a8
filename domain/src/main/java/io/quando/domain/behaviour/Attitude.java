package io.quando.domain.behaviour;

/// What an interaction says of its user's wish for its item; [Attitudes] decides it.
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
