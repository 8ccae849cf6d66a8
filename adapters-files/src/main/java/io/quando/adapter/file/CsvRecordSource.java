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
    private final List<String> columns;

    private CsvRecordSource(Path file, CsvFormat format, char delimiter, List<String> columns) {
        this.file = file;
        this.format = format;
        this.delimiter = delimiter;
        this.columns = columns;
    }

    static CsvRecordSource of(Path file, CsvFormat format) {
        Character given = format.delimiter();
        char delimiter = given == null ? detectDelimiter(file, format) : given;
        CsvRecordSource unnamed = new CsvRecordSource(file, format, delimiter, List.of());
        return new CsvRecordSource(file, format, delimiter, unnamed.header());
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> records = csv.iterator();
            CsvRecord record = next(records, 0);
            while (record != null) {
                long row = record.getStartingLineNumber();
                record = next(records, row);
                if (record != null) {
                    action.accept(
                            new RawRecord(record.getStartingLineNumber(), record.getFields()));
                }
            }
        } catch (IOException e) {
            throw failure(0, e);
        }
    }

    private List<String> header() {
        try (CsvReader<CsvRecord> csv = open()) {
            CsvRecord header = next(csv.iterator(), 0);
            if (header == null) {
                throw new UnreadableSourceException(
                        "The file (%s) is empty. Its first line must name the columns."
                                .formatted(file),
                        null);
            }
            return header.getFields().stream().map(String::strip).toList();
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
