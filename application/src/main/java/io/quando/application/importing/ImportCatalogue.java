package io.quando.application.importing;

import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.tenant.TenantId;

/// In-port: takes the items that a [RecordSource] describes into the catalogue.
public interface ImportCatalogue {
    /// A file of items to import.
    ///
    /// @param tenant whose catalogue it is
    /// @param source where the rows come from
    /// @param mapping which column plays which role; circumstances become attributes
    /// @param policy how ids are written
    /// @param progress hears of one step, row by row
    record Command(
            TenantId tenant,
            RecordSource source,
            ColumnMapping mapping,
            CleaningPolicy policy,
            Progress progress) {}

    /// The outcome of an import.
    ///
    /// @param report what became of the rows
    /// @param changed rows that made an item new or different
    record Result(CleaningReport report, long changed) {}

    /// Imports all good rows in their order and reports on the others. What an item has and its row
    /// does not say stays; so repeating the call changes nothing.
    ///
    /// It **blocks** until everything is stored: call it on a thread of its own.
    ///
    /// @throws IllegalArgumentException if the mapping does not fit the source; nothing is stored
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if the source cannot be read to
    ///   its end; earlier rows are stored
    /// @throws RuntimeException what the catalogue failed with; earlier rows are stored
    Result run(Command command);
}
