package io.quando.application.importing;

import io.quando.domain.cleaning.CleaningReport;
import java.util.List;

/// The outcome of an import. Kept rows = stored + already stored + conflicts.
///
/// @param report what cleaning found
/// @param stored interactions that are new in the log
/// @param alreadyStored interactions that were there before, unchanged
/// @param conflicts interactions whose id stands for something else; they became dead letters
/// @param conflictRows the numbers of the first rows in conflict, up to 1,000
/// @param titledItems catalogue items that are new or have another title or price now
public record ImportResult(
        CleaningReport report,
        long stored,
        long alreadyStored,
        long conflicts,
        List<Long> conflictRows,
        long titledItems) {
    public ImportResult {
        conflictRows = List.copyOf(conflictRows);
    }
}
