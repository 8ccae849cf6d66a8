package io.quando.adapter.file;

import io.quando.domain.cleaning.UnreadableSourceException;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemEmbeddingsBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One reading of a file of vectors.
///
/// **Mutates** itself; it is used up by [#run].
final class EmbeddingReading {
    /// A first line of two whole numbers, of which only the second line tells if they are an item.
    private record Doubtful(long number, String line, EmbeddingLine fields) {}

    private static final char UNKNOWN = 0;

    private final TextFile text;
    private final ItemEmbeddingsBuilder vectors;
    private @Nullable Doubtful doubtful;
    private boolean begun;
    private char separator = UNKNOWN;
    private long promised = -1;
    private long read;

    EmbeddingReading(TextFile text, List<String> itemNames) {
        this.text = text;
        this.vectors = ItemEmbeddings.builder(itemNames);
    }

    ItemEmbeddings run() {
        text.forEach((number, line) -> {
            if (begun || !isHeading(number, line)) {
                settle(line);
                add(number, line);
            }
            begun = true;
        });
        if (read == 0) {
            throw new UnreadableSourceException(
                    "The file (%s) has no vectors. Expected an item's id and then its numbers on each line."
                            .formatted(text.file()),
                    null);
        }
        if (promised >= 0 && promised != read) {
            throw new UnreadableSourceException(
                    "The file (%s) says in its first line that it has %d vectors, and has %d. Copy or download it again, or correct the line."
                            .formatted(text.file(), promised, read),
                    null);
        }
        return vectors.build();
    }

    private boolean isHeading(long number, String line) {
        EmbeddingLine first = EmbeddingLine.of(line, EmbeddingLine.separator(line));
        if (first.isCountAndWidth()) {
            doubtful = new Doubtful(number, line, first);
        }
        return doubtful != null || first.isHeader();
    }

    /// @param second the line behind a doubtful one
    private void settle(String second) {
        Doubtful first = doubtful;
        doubtful = null;
        if (first == null) {
            return;
        }
        int width = EmbeddingLine.of(second, EmbeddingLine.separator(second)).width();
        if (width > 1 && width == first.fields().whole(1)) {
            promised = first.fields().whole(0);
        } else {
            add(first.number(), first.line());
        }
    }

    private void add(long number, String line) {
        if (separator == UNKNOWN) {
            separator = EmbeddingLine.separator(line);
        }
        try {
            EmbeddingLine fields = EmbeddingLine.of(line, separator);
            vectors.add(fields.item(), fields.numbers());
            read++;
        } catch (MalformedLineException | IllegalArgumentException e) {
            throw text.malformed(number, line, e);
        }
    }
}
