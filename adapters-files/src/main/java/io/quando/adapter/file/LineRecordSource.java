package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.util.List;
import java.util.function.Consumer;

/// A text file each of whose lines holds records. If the first does not, the file is of another
/// format; others are malformed rows.
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
        boolean[] begun = {false};
        text.forEach((number, line) -> {
            read(number, line, begun[0], action);
            begun[0] = true;
        });
    }

    private void read(long number, String line, boolean begun, Consumer<RawRecord> action) {
        try {
            shape.read(number, line, action);
        } catch (MalformedLineException e) {
            if (!begun) {
                throw text.malformed(number, line, e);
            }
            action.accept(RawRecord.malformed(number, e.expectation()));
        }
    }
}
