package io.quando.domain.cleaning;

import io.quando.domain.behaviour.InteractionType;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the values of a row as layout and policy say, and judges nothing.
record RowReader(RecordLayout layout, CleaningPolicy policy) {
    @Nullable String user(RawRecord row) {
        return policy.id(layout.value(row, Role.USER));
    }

    @Nullable String item(RawRecord row) {
        return policy.item(layout.value(row, Role.ITEM));
    }

    @Nullable String session(RawRecord row) {
        return policy.id(layout.value(row, Role.SESSION));
    }

    @Nullable String text(RawRecord row, Role role) {
        return layout.value(row, role);
    }

    String evidence(RawRecord row, Role role) {
        String value = layout.value(row, role);
        return value == null ? "" : role.key() + " " + value;
    }

    @Nullable Instant time(RawRecord row) {
        String text = layout.value(row, Role.TIME);
        return text == null ? null : policy.time(text);
    }

    /// The number, null if there is none, NaN if it cannot be read.
    @Nullable Double number(RawRecord row, Role role) {
        String text = layout.value(row, role);
        return text == null ? null : finite(text);
    }

    /// @throws IllegalArgumentException if the text cannot name a type
    InteractionType type(RawRecord row) {
        String text = layout.value(row, Role.TYPE);
        return text == null
                ? policy.defaultType()
                : new InteractionType(text.toLowerCase(Locale.ROOT));
    }

    private static double finite(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
