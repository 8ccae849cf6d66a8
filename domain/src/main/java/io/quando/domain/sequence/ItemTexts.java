package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Titles and categories of items, by item code; immutable.
public final class ItemTexts {
    /// The texts of an item.
    ///
    /// @param title title of the item, may be empty
    /// @param categories categories of the item, may be empty
    public record Text(String title, List<String> categories) {
        public static final Text NONE = new Text("", List.of());

        private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
        private static final String CATEGORY = "category ";

        public Text {
            categories = List.copyOf(categories);
        }

        public boolean isEmpty() {
            return title.isEmpty() && categories.isEmpty();
        }

        /// The terms of the texts: the words of the title and the categories, in lower case, each
        /// as often as it occurs. A category is a term of its own and differs from a word of the
        /// same letters.
        public List<String> terms() {
            Stream<String> words =
                    GAP.splitAsStream(title.toLowerCase(Locale.ROOT))
                            .filter(word -> !word.isEmpty());
            Stream<String> places =
                    categories.stream()
                            .map(category -> CATEGORY + category.strip().toLowerCase(Locale.ROOT));
            return Stream.concat(words, places).toList();
        }
    }

    private final Text[] texts;

    private ItemTexts(Text[] texts) {
        this.texts = texts;
    }

    /// Texts for no item.
    public static ItemTexts none(int items) {
        Text[] texts = new Text[items];
        Arrays.fill(texts, Text.NONE);
        return new ItemTexts(texts);
    }

    /// @param itemNames names of all items, by code
    /// @param byName texts by the item's name; those of other items are ignored
    public static ItemTexts of(List<String> itemNames, Map<String, Text> byName) {
        return new ItemTexts(
                itemNames.stream()
                        .map(name -> byName.getOrDefault(name, Text.NONE))
                        .toArray(Text[]::new));
    }

    public int items() {
        return texts.length;
    }

    public Text of(int item) {
        return texts[item];
    }

    /// The number of items with a text.
    public int known() {
        return (int) Arrays.stream(texts).filter(text -> !text.isEmpty()).count();
    }
}
