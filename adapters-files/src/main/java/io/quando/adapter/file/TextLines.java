package io.quando.adapter.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, one after another, with their line breaks, which the JDK's reader drops.
/// What a line has beyond [#LONGEST] characters is passed over, so that memory is bounded whatever
/// the text is.
final class TextLines implements Closeable {
    static final int LONGEST = 1 << 24;

    private final Reader text;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder begun = new StringBuilder();
    private int at;
    private int filled;
    private long number;

    TextLines(Reader text) {
        this.text = text;
    }

    /// Null at the end.
    @Nullable TextLine next() throws IOException {
        if (at == filled && !fill()) {
            return null;
        }
        begun.setLength(0);
        boolean cut = false;
        int end = lineBreak();
        while (end == filled) {
            cut |= !begin(end);
            if (!fill()) {
                return new TextLine(++number, begun.toString(), "", cut);
            }
            end = lineBreak();
        }
        cut |= begun.length() > 0 && !begin(end);
        String whole = begun.isEmpty() ? new String(buffer, at, end - at) : begun.toString();
        at = end;
        return new TextLine(++number, whole, ending(), cut);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /// Keeps what stands before `end`; false if there is no room for it.
    private boolean begin(int end) {
        int room = LONGEST - begun.length();
        begun.append(buffer, at, Math.min(room, end - at));
        boolean fits = end - at <= room;
        at = end;
        return fits;
    }

    private int lineBreak() {
        int end = at;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private String ending() throws IOException {
        boolean feed = buffer[at++] == '\n';
        if (feed) {
            return "\n";
        }
        boolean pair = (at < filled || fill()) && buffer[at] == '\n';
        at += pair ? 1 : 0;
        return pair ? "\r\n" : "\r";
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, text.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
