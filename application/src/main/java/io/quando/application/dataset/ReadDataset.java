package io.quando.application.dataset;

import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import org.jspecify.annotations.Nullable;

/// In-port: reads a data set for an evaluation; nothing is stored.
public interface ReadDataset {
    /// A source, with the way to read it.
    ///
    /// @param source source of the rows
    /// @param mapping roles of the columns
    /// @param policy rules for reading the values
    record Table(RecordSource source, ColumnMapping mapping, CleaningPolicy policy) {}

    /// A request to read a data set.
    ///
    /// @param events the behaviour
    /// @param test behaviour of other users, for tests, or null
    /// @param items titles and categories of the items, or null to take those in `events`
    /// @param progress told of each reading
    record Command(Table events, @Nullable Table test, @Nullable Table items, Progress progress) {}

    /// Reads a data set. Rows with a time are read as in an import, rows without one in their
    /// order, repeats included. The user, or else the session, owns the sequence; if there are
    /// both, the session is the basket. Events that show no interest, such as returns, are left
    /// out.
    ///
    /// It **blocks** until everything is read: call it on a thread of its own.
    ///
    /// @throws IllegalArgumentException if a mapping does not fit its source, or if one of events
    ///   and test has times or baskets and the other has not
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if a source cannot be read to
    ///   its end
    Dataset read(Command command);
}
