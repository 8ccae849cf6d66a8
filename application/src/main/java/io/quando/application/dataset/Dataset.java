package io.quando.application.dataset;

import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import org.jspecify.annotations.Nullable;

/// Behaviour to learn from and to be tested on.
///
/// @param name what people call it
/// @param sequences of all users; those of a test source come last
/// @param texts of all items of the sequences
/// @param firstTest number of the first sequence of the test source; how many sequences there are
///   if there is no test source
/// @param lastTargets whether of each test sequence the last event alone is to be predicted
/// @param strangers whether sequences are sessions, because no row names a user
/// @param cleaning what became of the rows of both sources, or null if nobody cleaned them; its
///   quantities, prices and titles are those of the first
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
