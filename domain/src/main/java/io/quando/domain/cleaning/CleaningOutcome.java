package io.quando.domain.cleaning;

import io.quando.domain.behaviour.Interaction;
import java.util.List;

/// The fate of a row.
public sealed interface CleaningOutcome {
    /// The row's number in its source.
    long row();

    /// All that was noticed, in the order of precedence.
    List<Finding> findings();

    /// The row became an interaction.
    record Kept(long row, Interaction interaction, List<Finding> findings)
            implements CleaningOutcome {}

    /// The row did not.
    ///
    /// @param reason the first of the findings for which it had to go
    record Rejected(long row, FindingKind reason, List<Finding> findings)
            implements CleaningOutcome {}
}
