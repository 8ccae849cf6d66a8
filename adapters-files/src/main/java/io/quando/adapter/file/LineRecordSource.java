package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.util.List;
import java.util.function.Consumer;

/// A text file each of whose lines holds records.
final class LineRecordSource implements RecordSource {
    private final TextFile text;
    private final LineShape shape;

    LineRecordSource(TextFile text, LineShape shape) {
        this.text = text;
        this.shape = shape;
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
        text.forEach((number, line) -> read(number, line, action));
    }

    private void read(long number, String line, Consumer<RawRecord> action) {
        try {
            shape.read(number, line, action);
        } catch (MalformedLineException e) {
            throw text.malformed(number, line, e);
        }
    }
}
