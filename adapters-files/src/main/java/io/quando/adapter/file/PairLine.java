package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import java.util.List;
import java.util.function.Consumer;

/// `user item`
final class PairLine implements LineShape {
    @Override
    public List<String> columns() {
        return List.of("user", "item");
    }

    @Override
    public void read(long number, String line, Consumer<RawRecord> action) {
        List<String> fields = Tokens.of(line);
        if (fields.size() != 2) {
            throw new MalformedLineException(
                    "Expected a user and an item with a blank between them, but there are %d fields. If a line holds all items of a user, use --format sequences."
                            .formatted(fields.size()));
        }
        action.accept(new RawRecord(number, fields));
    }
}
