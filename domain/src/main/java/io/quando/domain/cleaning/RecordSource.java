package io.quando.domain.cleaning;

import java.util.List;
import java.util.function.Consumer;

/// Out-port: a table of raw records that can be read again and again, each time the same.
///
/// Reading blocks; whoever reads brings a thread for it.
public interface RecordSource {
    /// What people call it, for messages; a file's path.
    String name();

    /// The names of the columns, in their order.
    ///
    /// @throws UnreadableSourceException if they cannot be read
    List<String> columns();

    /// Hands every record to the action, in order, in this thread.
    ///
    /// @throws UnreadableSourceException if the source breaks off or cannot be decoded; the records
    ///   before that place were handed over
    void forEach(Consumer<RawRecord> action);
}
