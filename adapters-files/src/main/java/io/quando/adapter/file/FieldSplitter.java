package io.quando.adapter.file;

import java.util.ArrayList;
import java.util.List;

/// Parts a record at its delimiters. Blanks around an enclosed field are no part of it; of blanks
/// as delimiters several count as one.
record FieldSplitter(char delimiter) {
    private static final char BLANK = ' ';

    enum End {
        WHOLE,
        /// The text ends inside of an enclosed field.
        OPEN,
        /// Something stands behind an enclosed field that is no delimiter.
        STRAY
    }

    /// @param fields those before the end; after [End#WHOLE] all of them
    record Split(List<String> fields, End end) {
        boolean isWhole(int width) {
            return end == End.WHOLE && fields.size() == width;
        }
    }

    Split split(String text, Quoting quoting) {
        String record = delimiter == BLANK ? text.strip() : text;
        List<String> fields = new ArrayList<>();
        int end = -1;
        while (end < record.length()) {
            int begin = delimiter == BLANK ? skipBlanks(record, end + 1) : end + 1;
            int mark = skipBlanks(record, begin);
            boolean enclosed = quoting != Quoting.NONE && isMark(record, mark);
            int close = enclosed ? quoting.closing(record, mark + 1, this) : mark;
            if (close < 0) {
                return new Split(fields, End.OPEN);
            }
            end = enclosed ? endBehind(record, close + 1) : endOfPlain(record, begin);
            if (!isEnd(record, end)) {
                return new Split(fields, End.STRAY);
            }
            fields.add(
                    enclosed
                            ? quoting.content(record.substring(mark + 1, close))
                            : record.substring(begin, end));
        }
        return new Split(fields, End.WHOLE);
    }

    /// Whether nothing but blanks stands before the next delimiter or the end.
    boolean endsField(String record, int at) {
        return isEnd(record, endBehind(record, at));
    }

    private int endBehind(String record, int at) {
        return delimiter == BLANK ? at : skipBlanks(record, at);
    }

    private int endOfPlain(String record, int begin) {
        int end = record.indexOf(delimiter, begin);
        return end < 0 ? record.length() : end;
    }

    private boolean isEnd(String record, int at) {
        return at == record.length() || record.charAt(at) == delimiter;
    }

    private static boolean isMark(String record, int at) {
        return at < record.length() && record.charAt(at) == Quoting.MARK;
    }

    private static int skipBlanks(String record, int from) {
        int at = from;
        while (at < record.length() && record.charAt(at) == BLANK) {
            at++;
        }
        return at;
    }
}
