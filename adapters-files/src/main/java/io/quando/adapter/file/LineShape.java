package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import java.util.List;
import java.util.function.Consumer;

/// The way in which one line of a file holds records.
interface LineShape {
    List<String> columns();

    /// @throws MalformedLineException if the line holds something else
    void read(long number, String line, Consumer<RawRecord> action);
}
