package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.util.List;
import java.util.function.Consumer;

/// A text file each of whose lines holds records.
final class LineRecordSource implements RecordSource {
    private final TextFile text;
    private final LineShape shape;
    private final boolean headed;

    /// @param headed whether the first line names the columns
    LineRecordSource(TextFile text, LineShape shape, boolean headed) {
        this.text = text;
        this.shape = shape;
        this.headed = headed;
    }

    @Override
    public String name() {
        return text.file().toString();
    }

    @Override
    public List<String> columns() {
        return shape.columns();
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        boolean[] atHeader = {headed};
        text.forEach((number, line) -> {
            if (!atHeader[0]) {
                read(number, line, action);
            }
            atHeader[0] = false;
        });
    }

    private void read(long number, String line, Consumer<RawRecord> action) {
        try {
            shape.read(number, line, action);
        } catch (MalformedLineException e) {
            throw text.malformed(number, line, e);
        }
    }
}
