package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import java.util.List;
import java.util.function.Consumer;

/// `user item item …`
final class SequenceLine implements LineShape {
    @Override
    public List<String> columns() {
        return List.of("user", "item");
    }

    @Override
    public void read(long number, String line, Consumer<RawRecord> action) {
        List<String> tokens = Tokens.of(line);
        if (tokens.size() < 2) {
            throw new MalformedLineException(
                    "Expected a user and at least one item with blanks between them. If a line holds items alone, use --format sessions.");
        }
        String user = tokens.getFirst();
        for (String item : tokens.subList(1, tokens.size())) {
            action.accept(new RawRecord(number, List.of(user, item)));
        }
    }
}
