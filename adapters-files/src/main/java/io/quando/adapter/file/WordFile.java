package io.quando.adapter.file;

import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.TransactionsBuilder;
import io.quando.mining.itemset.UnreadableTransactionsException;
import io.quando.mining.search.ItemNames;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Transactions whose items are words; they are numbered in the order in which they are first seen.
/// A line that begins with a lone `#` or `%` is a comment.
///
/// @param given what stands between words, or null to take it from the file
record WordFile(TextFile text, @Nullable Character given) {
    /// What may stand between words besides blanks, the least likely part of a word first.
    private static final String DELIMITERS = "\t|;,";

    private static final List<String> COMMENTS = List.of("#", "%");

    /// What stands between words: of tab, bar, semicolon and comma the one that is on most lines; a
    /// blank if none is on any, so that names may hold blanks where something else parts them.
    char delimiter() {
        return Objects.requireNonNullElseGet(given, this::mostFrequent);
    }

    Transactions read(char delimiter) {
        WordSplitter splitter = new WordSplitter(delimiter);
        Map<String, Integer> numbers = new HashMap<>();
        TransactionsBuilder transactions = Transactions.builder();
        text.forEach((number, line) -> {
            List<String> words = isComment(line) ? List.of() : splitter.split(line);
            for (String word : words) {
                transactions.add(numbers.computeIfAbsent(word, w -> numbers.size()));
            }
            if (!words.isEmpty()) {
                transactions.end();
            }
        });
        Map<Integer, String> names = new HashMap<>();
        numbers.forEach((word, number) -> names.put(number, word));
        return transactions.named(ItemNames.of(names)).build();
    }

    private char mostFrequent() {
        if (!Files.isRegularFile(text.file())) {
            throw new UnreadableTransactionsException(
                    "%s can be read once alone, so that its form must be known. Say what stands between words, for example --format words --delimiter blank."
                            .formatted(text.file()),
                    null);
        }
        long[] lines = new long[DELIMITERS.length()];
        text.forEach((number, line) -> {
            for (int i = 0; i < lines.length; i++) {
                lines[i] += !isComment(line) && line.indexOf(DELIMITERS.charAt(i)) >= 0 ? 1 : 0;
            }
        });
        int best = 0;
        for (int i = 1; i < lines.length; i++) {
            best = lines[i] > lines[best] ? i : best;
        }
        return lines[best] == 0 ? ' ' : DELIMITERS.charAt(best);
    }

    private static boolean isComment(String line) {
        String stripped = line.strip();
        return COMMENTS.stream().anyMatch(c -> stripped.equals(c) || stripped.startsWith(c + " "));
    }
}
