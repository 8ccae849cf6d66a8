package io.quando.application.dataset;

import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import org.jspecify.annotations.Nullable;

/// In-port: reads a data set that is evaluated on and not kept.
public interface ReadDataset {
    /// A source and how it is to be understood.
    ///
    /// @param source where the rows come from
    /// @param mapping which column plays which role
    /// @param policy how the values are read
    record Table(RecordSource source, ColumnMapping mapping, CleaningPolicy policy) {}

    /// What to read.
    ///
    /// @param events the behaviour
    /// @param test behaviour of other users, for tests, or null
    /// @param items what the items are called, or null to take what `events` says
    /// @param progress hears of each reading
    record Command(Table events, @Nullable Table test, @Nullable Table items, Progress progress) {}

    /// Reads rows with a time as an import does, and rows without one in the order in which they
    /// stand, repeats included. The user, or else the session, owns the sequence; where there are
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
