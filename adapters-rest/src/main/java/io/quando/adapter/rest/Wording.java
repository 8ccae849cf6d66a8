package io.quando.adapter.rest;

/// Makes a sentence that may quote the caller fit to go back: short, and without characters that
/// JSON cannot hold or that would grow in it.
final class Wording {
    private static final char REPLACEMENT = '\ufffd';

    private Wording() {}

    /// The sentence in at most so many bytes of UTF-8, and an ellipsis where it was cut.
    static String within(int bytes, String sentence) {
        StringBuilder fit = new StringBuilder();
        int used = 0;
        for (int character : sentence.codePoints().toArray()) {
            int shown = isShown(character) ? character : REPLACEMENT;
            used += size(shown);
            if (used > bytes) {
                return fit.append('…').toString();
            }
            fit.appendCodePoint(shown);
        }
        return fit.toString();
    }

    private static boolean isShown(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
    }

    private static int size(int character) {
        if (character < 0x80) {
            return character == '"' || character == '\\' ? 2 : 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
