package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A text file each of whose lines holds records.
final class LineRecordSource implements RecordSource {
    private final TextFile text;
    private final LineShape shape;
    private final @Nullable TableHead head;

    /// @param head what the first lines tell of a table; null for other files
    LineRecordSource(TextFile text, LineShape shape, @Nullable TableHead head) {
        this.text = text;
        this.shape = shape;
        this.head = head;
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
    public boolean named() {
        return head == null || head.named();
    }

    @Override
    public List<RawRecord> firstRows() {
        return head == null ? List.of() : head.firstRows();
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        boolean[] atHeader = {head != null && head.header()};
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
