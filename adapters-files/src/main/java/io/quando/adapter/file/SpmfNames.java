package io.quando.adapter.file;

import io.quando.mining.search.ItemNames;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names that SPMF gives to items when it converts a text: lines such as `@ITEM=1=apple`. A
/// negative number is a mark of SPMF's, such as -1 for the end of an element, and no item.
final class SpmfNames {
    private static final String ITEM = "@ITEM=";
    private static final Pattern NAMED = Pattern.compile("(-?)([0-9]{1,10})=(.*)");

    private final MiningFile file;
    private final Map<Integer, String> names = new HashMap<>();
    private long comments;

    SpmfNames(MiningFile file) {
        this.file = file;
    }

    /// Takes what a line of metadata says.
    void take(Lines lines) {
        String text = lines.text();
        comments += text.startsWith("@") ? 0 : 1;
        if (text.startsWith(ITEM)) {
            Matcher named = NAMED.matcher(text.substring(ITEM.length()));
            if (!named.matches() || Long.parseLong(named.group(2)) > Integer.MAX_VALUE) {
                throw file.malformed(
                        lines,
                        "\"%s\" names no item. Expected %s, the number of the item, = and its name."
                                .formatted(text, ITEM));
            }
            if (named.group(1).isEmpty()) {
                names.put(Integer.valueOf(named.group(2)), named.group(3).strip());
            }
        }
    }

    /// How many lines began with `#` or `%`.
    long comments() {
        return comments;
    }

    ItemNames names() {
        return ItemNames.of(names);
    }
}
