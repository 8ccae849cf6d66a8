package io.quando.application.dataset;

import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import org.jspecify.annotations.Nullable;

/// Behaviour to learn from and to be tested on.
///
/// @param name name for people
/// @param sequences sequences of all users; those of a test source come last
/// @param texts texts of all items of the sequences
/// @param firstTest number of the first sequence of the test source, or the number of all sequences
///   if there is no test source
/// @param lastTargets true to predict only the last event of each test sequence
/// @param strangers true if sequences are sessions, because no row names a user
/// @param cleaning cleaning report on the rows of both sources, or null if they were not cleaned;
///   its quantities, prices and titles are those of the first
public record Dataset(
        String name,
        Sequences sequences,
        ItemTexts texts,
        int firstTest,
        boolean lastTargets,
        boolean strangers,
        @Nullable CleaningReport cleaning) {
    public Dataset {
        if (firstTest < 0 || firstTest > sequences.users()) {
            throw new IllegalArgumentException(
                    "The first test sequence (%d) must be between 0 and %d."
                            .formatted(firstTest, sequences.users()));
        }
    }
}
