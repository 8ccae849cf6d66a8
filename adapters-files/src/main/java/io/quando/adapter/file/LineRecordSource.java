package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.util.List;
import java.util.function.Consumer;

/// A text file each of whose lines holds records.
final class LineRecordSource implements RecordSource {
    private static final int SHOWN = 60;

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
            throw new UnreadableSourceException(
                    "The file (%s), line %d (%s): %s"
                            .formatted(text.file(), number, shortened(line), e.getMessage()),
                    e);
        }
    }

    private static String shortened(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
