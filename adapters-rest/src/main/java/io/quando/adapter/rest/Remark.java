package io.quando.adapter.rest;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that was noticed about a body and does not keep it from being used.
///
/// @param field its path, such as `place.latitude` or `history[2].user_id`
/// @param statement the sentence for the caller
/// @param meant looks for what was probably meant, if it is asked; null if there is no guess
/// @param unknown whether the interface has no such field
record Remark(
        String field,
        String statement,
        Supplier<? extends @Nullable String> meant,
        boolean unknown) {

    static Remark unknown(String field, Supplier<? extends @Nullable String> meant) {
        String statement = "The field %s is not known and was not used.".formatted(field);
        return new Remark(field, statement, meant, true);
    }

    static Remark unsupported(String field) {
        String statement =
                "The field %s is not supported yet and was not applied.".formatted(field);
        return of(field, statement, null);
    }

    static Remark of(String field, String statement, @Nullable String meant) {
        return new Remark(field, statement, () -> meant, false);
    }

    String message() {
        String nearest = meant.get();
        return nearest == null ? statement : "%s Maybe you meant %s?".formatted(statement, nearest);
    }
}
