package io.quando.application.dataset;

import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.util.List;
import java.util.function.Consumer;

/// A table in memory; the first line names the columns.
record ListedRecords(List<String> lines) implements RecordSource {
    static ListedRecords of(String... lines) {
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
            action.accept(new RawRecord(i + 1, fields(i)));
        }
    }

    private List<String> fields(int line) {
        return List.of(lines.get(line).split(",", -1));
    }
}
