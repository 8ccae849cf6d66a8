package io.quando.application.importing;

import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.tenant.TenantId;

/// In-port: takes the interactions of a [RecordSource] over.
public interface ImportInteractions {
    /// A file of events to import.
    ///
    /// @param tenant whose data it is
    /// @param source where the rows come from
    /// @param mapping which column plays which role
    /// @param policy how the values are read
    /// @param progress hears of two steps, reading (of unknown size) and storing, row by row
    record Command(
            TenantId tenant,
            RecordSource source,
            ColumnMapping mapping,
            CleaningPolicy policy,
            Progress progress) {}

    /// Imports all good rows and reports on the others. Importing the same source again stores
    /// nothing twice, also after a failure half way; so repeating the call is the way to resume.
    ///
    /// It **blocks** until everything is stored, for seconds or minutes: call it on a thread of its
    /// own, never on an event loop.
    ///
    /// @throws IllegalArgumentException if the mapping does not fit the source; nothing is stored
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if the source cannot be read to
    ///   its end; nothing is stored, because the first reading finds it
    /// @throws RuntimeException what log or catalogue failed with; earlier batches are stored
    ImportResult run(Command command);
}
