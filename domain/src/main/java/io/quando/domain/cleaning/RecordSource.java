package io.quando.domain.cleaning;

import java.util.List;
import java.util.function.Consumer;

/// Out-port: a table of raw records that can be read again and again, each time the same.
///
/// Reading blocks; whoever reads brings a thread for it.
public interface RecordSource {
    /// What people call it, for messages; a file's path.
    String name();

    /// The names of the columns, in their order, each of them once; their numbers from 1 on where
    /// [#named] is false.
    ///
    /// @throws UnreadableSourceException if they cannot be read
    List<String> columns();

    /// Whether the columns have names. A table without a header has none unless somebody gives
    /// them.
    default boolean named() {
        return true;
    }

    /// The first well-formed rows, up to a hundred, of a source whose columns have no names: what
    /// they hold tells what the columns are. Others need not show any.
    default List<RawRecord> firstRows() {
        return List.of();
    }

    /// Hands every record to the action, in order, in this thread.
    ///
    /// @throws UnreadableSourceException if the source breaks off or cannot be decoded; the records
    ///   before that place were handed over
    void forEach(Consumer<RawRecord> action);
}
