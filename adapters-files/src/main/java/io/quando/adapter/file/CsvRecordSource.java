package io.quando.adapter.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A delimited text file as a table.
final class CsvRecordSource implements RecordSource {
    private static final int LONGEST_RECORD = 1 << 20;

    /// Of equally frequent ones the last counts.
    private static final List<Character> DELIMITERS = List.of('|', ';', '\t', ',');

    private final Path file;
    private final CsvFormat format;
    private final char delimiter;
    private final TableHead head;

    private CsvRecordSource(Path file, CsvFormat format, char delimiter, List<String> names) {
        this.file = file;
        this.format = format;
        this.delimiter = delimiter;
        this.head = TableHead.of(file, first(), names);
    }

    /// @param names of the columns, in their order; none if the file is to tell
    static CsvRecordSource of(Path file, CsvFormat format, List<String> names) {
        Character given = format.delimiter();
        char delimiter = given == null ? detectDelimiter(file, format) : given;
        return new CsvRecordSource(file, format, delimiter, names);
    }

    @Override
    public String name() {
        return file.toString();
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
        read(head.header() ? 1 : 0, Long.MAX_VALUE, action);
    }

    /// Of what lies behind an error, whoever reads the table will hear.
    private List<RawRecord> first() {
        List<RawRecord> first = new ArrayList<>();
        try {
            read(0, TableHead.SAMPLE, first::add);
        } catch (UnreadableSourceException e) {
            if (first.isEmpty()) {
                throw e;
            }
        }
        return first;
    }

    private void read(long from, long most, Consumer<RawRecord> action) {
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> records = csv.iterator();
            CsvRecord record = next(records, 0);
            for (long at = 0; record != null && at < most; at++) {
                long row = record.getStartingLineNumber();
                if (at >= from) {
                    action.accept(new RawRecord(row, record.getFields()));
                }
                record = at + 1 < most ? next(records, row) : null;
            }
        } catch (IOException e) {
            throw failure(0, e);
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(new StrictReader(Sources.open(file), format.encoding()));
    }

    private @Nullable CsvRecord next(Iterator<CsvRecord> records, long lastRow) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw failure(lastRow, Objects.requireNonNullElse(e.getCause(), e));
        } catch (CsvParseException e) {
            throw failure(lastRow, e);
        }
    }

    private UnreadableSourceException failure(long lastRow, Exception cause) {
        return new ReadingFailure(file, format.encoding(), lastRow).explain(cause);
    }

    private static char detectDelimiter(Path file, CsvFormat format) {
        try (BufferedReader text =
                new BufferedReader(new StrictReader(Sources.open(file), format.encoding()))) {
            String header = text.readLine();
            return header == null ? ',' : mostFrequentDelimiter(header);
        } catch (IOException e) {
            throw new ReadingFailure(file, format.encoding(), 0).explain(e);
        }
    }

    private static char mostFrequentDelimiter(String header) {
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(d -> unquoted.chars().filter(c -> c == d).count()))
                .orElseThrow();
    }
}
