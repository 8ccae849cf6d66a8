package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The text of a table in a file.
record TableText(Path file, TableForm form) {
    private static final int SAMPLE = 200;
    private static final int SAMPLED_CHARACTERS = 1 << 20;

    /// @param width how many columns there are, or 0 if the file is to tell
    /// @throws UnreadableSourceException if nothing can be read, or nothing is there
    RowShape shape(int width) {
        try (LineWindow lines = open()) {
            TextLine first = lines.peek(0);
            Character declared = first == null ? null : TableForm.declared(first.text());
            skipDeclaration(lines);
            List<String> sample = sample(lines);
            if (sample.isEmpty()) {
                throw new UnreadableSourceException(
                        "The file (%s) is empty. Expected a line that names the columns, and rows."
                                .formatted(file),
                        null);
            }
            return RowShape.of(form.splitter(declared, sample.getFirst()), sample, width);
        } catch (IOException e) {
            throw failure(0, e);
        }
    }

    /// The first rows, the header included. Of what lies behind an error, whoever reads on hears.
    List<RawRecord> first(RowShape shape) {
        List<RawRecord> first = new ArrayList<>();
        try {
            read(shape, 0, TableHead.SAMPLE, first::add);
        } catch (UnreadableSourceException e) {
            if (first.isEmpty()) {
                throw e;
            }
        }
        return first;
    }

    /// @param from how many rows are passed over
    /// @param to how many are read at most, with those
    void read(RowShape shape, long from, long to, Consumer<RawRecord> action) {
        long last = 0;
        try (LineWindow lines = open()) {
            skipDeclaration(lines);
            RowReading rows = new RowReading(lines, shape, form.quoted());
            RawRecord row = rows.next();
            for (long count = 0; row != null && count < to; count++) {
                if (count >= from) {
                    action.accept(row);
                }
                last = row.row();
                row = count + 1 < to ? rows.next() : null;
            }
        } catch (IOException e) {
            throw failure(last, e);
        }
    }

    private LineWindow open() throws IOException {
        return new LineWindow(new TextLines(new StrictReader(Sources.open(file), form.encoding())));
    }

    private static void skipDeclaration(LineWindow lines) throws IOException {
        TextLine first = lines.peek(0);
        if (first != null && TableForm.declared(first.text()) != null) {
            lines.skip(1);
        }
    }

    /// Of what lies behind an error, whoever reads on hears.
    private static List<String> sample(LineWindow lines) throws IOException {
        List<String> sample = new ArrayList<>();
        int characters = 0;
        try {
            TextLine line = lines.take();
            while (line != null && sample.size() < SAMPLE && characters < SAMPLED_CHARACTERS) {
                sample.add(line.text());
                characters += line.text().length();
                line = lines.take();
            }
        } catch (IOException e) {
            if (sample.isEmpty()) {
                throw e;
            }
        }
        return sample;
    }

    private UnreadableSourceException failure(long lastRow, Exception cause) {
        return new ReadingFailure(file, form.encoding(), lastRow).explain(cause);
    }
}
