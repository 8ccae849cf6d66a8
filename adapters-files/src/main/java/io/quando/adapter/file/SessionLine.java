package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import java.util.List;
import java.util.function.Consumer;

/// `item item …`, or with a target `item item …<TAB>item`
final class SessionLine implements LineShape {
    private final boolean targets;

    SessionLine(boolean targets) {
        this.targets = targets;
    }

    @Override
    public List<String> columns() {
        return targets ? List.of("session", "item", "target") : List.of("session", "item");
    }

    @Override
    public void read(long number, String line, Consumer<RawRecord> action) {
        String session = Long.toString(number);
        if (targets) {
            readWithTarget(number, line, session, action);
        } else if (line.indexOf('\t') >= 0) {
            throw new MalformedLineException(
                    "Expected items with blanks between them and no tab, as on the first line.");
        } else {
            Tokens.of(line)
                    .forEach(item -> action.accept(new RawRecord(number, List.of(session, item))));
        }
    }

    private static void readWithTarget(
            long number, String line, String session, Consumer<RawRecord> action) {
        String[] parts = line.split("\t", -1);
        List<String> target = parts.length == 2 ? Tokens.of(parts[1]) : List.of();
        if (target.size() != 1) {
            throw new MalformedLineException(
                    "Expected items with blanks between them, one tab and the item that follows, as on the first line.");
        }
        Tokens.of(parts[0])
                .forEach(item -> action.accept(new RawRecord(number, List.of(session, item, ""))));
        action.accept(new RawRecord(number, List.of(session, target.getFirst(), "next")));
    }
}
