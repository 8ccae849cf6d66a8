package io.quando.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lines of a stream as bytes, and the item numbers on them, with blanks, commas or semicolons
/// between. A byte order mark is skipped. No text is made of what is well formed.
final class Lines {
    static final int END = -1;
    static final int MALFORMED = -2;
    private static final int SHOWN = 40;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int begin;
    private int end;
    private int position;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /// Goes to the next line; false at the end of the stream.
    boolean next() throws IOException {
        begin = Math.min(end + 1, filled);
        end = endOfLine();
        if (number == 0 && startsWithMark()) {
            begin += BYTE_ORDER_MARK.length;
        }
        position = begin;
        number += begin < filled ? 1 : 0;
        return begin < filled;
    }

    /// Number of the line, from 1 on; 0 before the first.
    long number() {
        return number;
    }

    boolean isBlank() {
        skipBlanks();
        return position == end;
    }

    /// The first byte that is not blank, once `isBlank` is false.
    byte first() {
        return buffer[position];
    }

    /// The next item number on the line, or `END`, or `MALFORMED` for what is none.
    int item() {
        skipBlanks();
        if (position == end) {
            return END;
        }
        int start = position;
        long value = 0;
        while (position < end && isDigit(buffer[position]) && value <= Integer.MAX_VALUE) {
            value = value * 10 + buffer[position++] - '0';
        }
        if (value > Integer.MAX_VALUE || (position < end && !isBlank(buffer[position]))) {
            position = start;
            return MALFORMED;
        }
        return (int) value;
    }

    /// What is left of the line, as text.
    String text() {
        return new String(buffer, position, end - position, StandardCharsets.UTF_8).strip();
    }

    /// The text at which a malformed item was met, shortened if it is long.
    String token() {
        int stop = position;
        while (stop < end && !isBlank(buffer[stop])) {
            stop++;
        }
        int shown = Math.min(stop - position, SHOWN);
        String text = new String(buffer, position, shown, StandardCharsets.UTF_8);
        return stop - position > SHOWN ? text + "…" : text;
    }

    /// Goes behind a token if it is what comes next.
    boolean take(String expected) {
        int stop = position + expected.length();
        if (stop > end || (stop < end && !isBlank(buffer[stop]))) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (buffer[position + i] != expected.charAt(i)) {
                return false;
            }
        }
        position = stop;
        return true;
    }

    private boolean startsWithMark() {
        int stop = begin + BYTE_ORDER_MARK.length;
        return end >= stop && Arrays.equals(buffer, begin, stop, BYTE_ORDER_MARK, 0, stop - begin);
    }

    private int endOfLine() throws IOException {
        int at = begin;
        while (true) {
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled) {
                return at;
            }
            int scanned = at - begin;
            if (!fill()) {
                return filled;
            }
            at = begin + scanned;
        }
    }

    /// Moves the begun line to the front and reads on behind it.
    private boolean fill() throws IOException {
        filled -= begin;
        byte[] target = filled == buffer.length ? new byte[doubled(filled)] : buffer;
        System.arraycopy(buffer, begin, target, 0, filled);
        buffer = target;
        begin = 0;
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    private static int doubled(int length) throws IOException {
        if (length > Integer.MAX_VALUE / 2) {
            throw new IOException("the line is longer than %d bytes".formatted(length));
        }
        return length * 2;
    }

    private void skipBlanks() {
        while (position < end && isBlank(buffer[position])) {
            position++;
        }
    }

    private static boolean isBlank(byte character) {
        return switch (character) {
            case ' ', '\t', '\r', ',', ';' -> true;
            default -> false;
        };
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
