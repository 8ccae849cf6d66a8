package io.quando.adapter.file;

import java.util.ArrayList;
import java.util.List;

/// Splits lines into words. A word in quotation marks may hold the delimiter, and a doubled mark
/// for one of its own; a mark that nothing closes on its line belongs to the word.
///
/// @param delimiter what stands between words; a blank stands for any white space
record WordSplitter(char delimiter) {
    private static final char MARK = '"';
    private static final String SPECIAL = " \t,;|\"";

    List<String> split(String line) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        while (begin < line.length()) {
            begin = behindBlanks(line, begin);
            int closing = closing(line, begin);
            int end = closing < 0 ? next(line, begin) : next(line, closing);
            String word =
                    closing < 0
                            ? line.substring(begin, end).strip()
                            : line.substring(begin + 1, closing).replace("\"\"", "\"").strip();
            if (!word.isEmpty()) {
                words.add(word);
            }
            begin = end + 1;
        }
        return words;
    }

    /// The word as it can be split off again, whatever the delimiter.
    static String quoted(String word) {
        boolean plain = word.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0 || isBlank((char) c));
        boolean clear = plain && !word.startsWith("#") && !word.equals("==>") && !word.isEmpty();
        return clear ? word : MARK + word.replace("\"", "\"\"") + MARK;
    }

    /// The mark that closes the word that one opens here; -1 if none does. The delimiter or the end
    /// of the line follows it.
    private int closing(String line, int begin) {
        if (begin >= line.length() || line.charAt(begin) != MARK) {
            return -1;
        }
        int at = line.indexOf(MARK, begin + 1);
        while (at >= 0) {
            boolean doubled = at + 1 < line.length() && line.charAt(at + 1) == MARK;
            if (!doubled) {
                int behind = behindBlanks(line, at + 1);
                boolean ends = behind >= line.length() || isDelimiter(line.charAt(at + 1));
                return ends || isDelimiter(line.charAt(behind)) ? at : -1;
            }
            at = line.indexOf(MARK, at + 2);
        }
        return -1;
    }

    private int next(String line, int from) {
        int at = from;
        while (at < line.length() && !isDelimiter(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at)) && line.charAt(at) != delimiter) {
            at++;
        }
        return at;
    }

    private boolean isDelimiter(char character) {
        return delimiter == ' ' ? isBlank(character) : character == delimiter;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character);
    }
}
