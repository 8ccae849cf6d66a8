package io.quando.adapter.file;

import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The lines of a file, without the blank ones.
///
/// @param encoding bytes that it does not know are an error
record TextFile(Path file, Charset encoding) {
    private static final int SHOWN = 60;

    interface Action {
        /// @param number from 1 on, as an editor counts
        void on(long number, String line);
    }

    /// The first line, or as much of it as lines may have.
    ///
    /// @throws UnreadableSourceException if there is none
    String firstLine() {
        String[] first = new String[1];
        read(line -> first[0] = line.text(), 1);
        if (first[0] == null) {
            throw new UnreadableSourceException("The file (%s) is empty.".formatted(file), null);
        }
        return first[0];
    }

    void forEach(Action action) {
        read(
                line -> {
                    requireLength(line);
                    action.on(line.number(), line.text());
                },
                Long.MAX_VALUE);
    }

    /// Says which line is wrong, and why.
    UnreadableSourceException malformed(long number, String line, Exception cause) {
        String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
        return new UnreadableSourceException(
                "The file (%s), line %d (%s): %s"
                        .formatted(file, number, shown, cause.getMessage()),
                cause);
    }

    private void read(Consumer<TextLine> action, long most) {
        long number = 0;
        long left = most;
        try (TextLines lines = new TextLines(new StrictReader(Sources.open(file), encoding))) {
            TextLine line = lines.next();
            while (line != null && left > 0) {
                number = line.number();
                if (!line.text().isBlank()) {
                    action.accept(line);
                    left--;
                }
                line = left > 0 ? lines.next() : null;
            }
        } catch (IOException e) {
            throw new ReadingFailure(file, encoding, number).explain(e);
        }
    }

    private void requireLength(TextLine line) {
        if (line.cut()) {
            throw new UnreadableSourceException(
                    "The file (%s), line %d is longer than %,d characters. Break it into several, or name another format, for example --format json."
                            .formatted(file, line.number(), TextLines.LONGEST),
                    null);
        }
    }
}
