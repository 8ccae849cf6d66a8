package io.quando.domain.behaviour;

/// The relation of a user to an item, by all that the user did about it.
public enum Standing {
    /// Neither bought nor refused: it may be offered as something new.
    OPEN,

    /// Bought, and not given back: it comes again only when the user is due to buy it again.
    CONSUMED,

    /// Disliked, skipped or given back, and neither liked nor bought since: it does not come again.
    REFUSED;

    /// Whether an item of this standing may be offered.
    ///
    /// @param due whether the user is due to buy it again
    public boolean admits(boolean due) {
        return this == OPEN || (this == CONSUMED && due);
    }
}
