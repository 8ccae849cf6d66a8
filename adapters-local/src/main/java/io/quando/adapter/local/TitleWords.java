package io.quando.adapter.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds beginnings of words in titles; everything that is no letter or digit parts words.
final class TitleWords {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private TitleWords() {}

    static boolean match(@Nullable String beginnings, String title) {
        if (beginnings == null) {
            return true;
        }
        List<String> words = words(title);
        return words(beginnings).stream()
                .allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(GAP.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
