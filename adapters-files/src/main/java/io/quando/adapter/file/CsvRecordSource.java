package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A delimited text file as a table.
final class CsvRecordSource implements RecordSource {
    private final TableText text;
    private final RowShape shape;
    private final TableHead head;

    private CsvRecordSource(TableText text, RowShape shape, TableHead head) {
        this.text = text;
        this.shape = shape;
        this.head = head;
    }

    /// @param names of the columns, in their order; none if the file is to tell
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if its begin cannot be read
    static CsvRecordSource of(Path file, TableForm form, List<String> names) {
        TableText text = new TableText(file, form);
        RowShape guess = text.shape(names.size());
        RowShape shape = guess.refined(text.first(guess));
        return new CsvRecordSource(text, shape, TableHead.of(file, text.first(shape), names));
    }

    @Override
    public String name() {
        return text.file().toString();
    }

    @Override
    public List<String> columns() {
        return head.columns();
    }

    @Override
    public boolean named() {
        return head.named();
    }

    @Override
    public List<RawRecord> firstRows() {
        return head.firstRows();
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        text.read(shape, head.header() ? 1 : 0, Long.MAX_VALUE, action);
    }
}
