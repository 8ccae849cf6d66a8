package io.quando.adapter.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a text, of which some can be looked at before they are taken.
final class LineWindow implements Closeable {
    private final TextLines lines;
    private final List<TextLine> ahead = new ArrayList<>();
    private int taken;

    LineWindow(TextLines lines) {
        this.lines = lines;
    }

    /// The next line that is not blank, or null at the end.
    @Nullable TextLine take() throws IOException {
        TextLine next = peek(0);
        while (next != null && next.text().isBlank()) {
            skip(1);
            next = peek(0);
        }
        if (next != null) {
            skip(1);
        }
        return next;
    }

    /// The line so many behind the next one, blank or not, or null behind the end.
    @Nullable TextLine peek(int distance) throws IOException {
        while (taken + distance >= ahead.size()) {
            TextLine line = lines.next();
            if (line == null) {
                return null;
            }
            ahead.add(line);
        }
        return ahead.get(taken + distance);
    }

    /// Takes lines that were looked at.
    void skip(int count) {
        taken += count;
        if (2 * taken >= ahead.size()) {
            ahead.subList(0, taken).clear();
            taken = 0;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
