package io.quando.domain.text;

import org.jspecify.annotations.Nullable;

/// Tells text that every store can hold as it is from text that some cannot: databases know no null
/// character, and half of a surrogate pair is no UTF-8.
public final class StorableText {
    private static final int QUOTED = 40;

    private StorableText() {}

    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || (Character.isSurrogate(c) && !isPair(text, i))) {
                return false;
            }
        }
        return true;
    }

    /// @param name what the text is, for the message
    /// @throws IllegalArgumentException if the text cannot be stored
    public static void require(String name, @Nullable String text) {
        if (text != null && !isStorable(text)) {
            throw new IllegalArgumentException(
                    "The %s (%s) holds a null character or half of a surrogate pair, which cannot be stored: leave it out."
                            .formatted(name, beginning(text)));
        }
    }

    /// @param name what the text is, for the message
    /// @throws IllegalArgumentException if the text cannot be stored or is longer than `max`
    ///   characters
    public static void require(String name, @Nullable String text, int max) {
        require(name, text);
        if (text != null && text.length() > max) {
            throw new IllegalArgumentException(
                    "The %s (%s) must have at most %d characters, not %d."
                            .formatted(name, beginning(text), max, text.length()));
        }
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String beginning(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
