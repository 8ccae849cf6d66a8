package io.quando.adapter.rest;

import io.quando.domain.behaviour.HistoryCursor;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.text.StorableText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes the place where a page ends so that the caller can bring it back, and reads it again.
final class Cursors {
    private static final String SEPARATOR = " ";

    private Cursors() {}

    static String of(HistoryCursor cursor) {
        return write(cursor.time(), cursor.position().batch(), cursor.position().ordinal());
    }

    static String of(RuleQuery.Cursor cursor) {
        return write(cursor.value(), cursor.id());
    }

    static String of(ItemId item) {
        return write(item);
    }

    static @Nullable HistoryCursor history(@Nullable String cursor) {
        return read(
                cursor,
                text -> {
                    String[] parts = text.split(SEPARATOR, 3);
                    return new HistoryCursor(
                            Times.read(parts[0]),
                            new LogPosition(Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
                });
    }

    static RuleQuery.@Nullable Cursor rule(@Nullable String cursor) {
        return read(
                cursor,
                text -> {
                    String[] parts = text.split(SEPARATOR, 2);
                    return new RuleQuery.Cursor(Double.parseDouble(parts[0]), new RuleId(parts[1]));
                });
    }

    static @Nullable ItemId item(@Nullable String cursor) {
        return read(cursor, ItemId::new);
    }

    private static String write(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(text.isEmpty() ? "" : SEPARATOR).append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static <T> @Nullable T read(@Nullable String cursor, Function<String, T> parser) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!StorableText.isStorable(text)) {
                throw new IllegalArgumentException("The cursor holds what no store does.");
            }
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw new BadRequest(
                    "The cursor (%s) is none of ours: bring back the one that the page before ended with."
                            .formatted(cursor.length() <= 40 ? cursor : cursor.substring(0, 40)));
        }
    }
}
