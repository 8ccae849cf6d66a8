package io.quando.application;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.util.List;
import java.util.function.Consumer;

/// A table in memory; the first line names the columns. A line `BREAK` is where it breaks off.
public record ListedRecords(List<String> lines) implements RecordSource {
    public static ListedRecords of(String... lines) {
        return new ListedRecords(List.of(lines));
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<String> columns() {
        return fields(0);
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).equals("BREAK")) {
                throw new UnreadableSourceException("The list breaks off.", null);
            }
            action.accept(new RawRecord(i + 1, fields(i)));
        }
    }

    private List<String> fields(int line) {
        return List.of(lines.get(line).split(",", -1));
    }
}
