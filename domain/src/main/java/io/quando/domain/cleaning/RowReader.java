package io.quando.domain.cleaning;

import io.quando.domain.behaviour.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads the values of a row as layout and policy say, and judges nothing.
record RowReader(RecordLayout layout, CleaningPolicy policy) {
    private static final int MAX_CELL = 64;

    @Nullable String user(RawRecord row) {
        return policy.id(layout.value(row, Role.USER), Role.USER);
    }

    @Nullable String item(RawRecord row) {
        return policy.item(layout.value(row, Role.ITEM));
    }

    @Nullable String session(RawRecord row) {
        return policy.id(layout.value(row, Role.SESSION), Role.SESSION);
    }

    /// The text of a role, null if there is none.
    @Nullable String text(RawRecord row, Role role) {
        return layout.value(row, role);
    }

    /// The name of a role, null if there is none or a word stands for none.
    @Nullable String name(RawRecord row, Role role) {
        return policy.present(layout.value(row, role));
    }

    String evidence(RawRecord row, Role role) {
        String value = layout.value(row, role);
        return value == null ? "" : role.key() + " " + value;
    }

    @Nullable Instant time(RawRecord row) {
        String text = layout.value(row, Role.TIME);
        return text == null ? null : policy.time(text);
    }

    /// A price that is not negative, or null if there is none or it cannot be one.
    @Nullable Double price(RawRecord row) {
        Double price = number(row, Role.PRICE);
        return price != null && price >= 0 ? price : null;
    }

    /// A quantity, negative if something goes back, or null if there is none or it cannot be one.
    @Nullable Double quantity(RawRecord row) {
        Double quantity = number(row, Role.QUANTITY);
        return quantity != null && quantity != 0 ? quantity : null;
    }

    /// What the row values the item with, or null if it says nothing or no number.
    @Nullable Double value(RawRecord row) {
        return number(row, Role.VALUE);
    }

    /// Where it happened, or null if the row does not say it or says something impossible.
    @Nullable Place place(RawRecord row) {
        Double latitude = within(row, Role.LATITUDE, 90);
        Double longitude = within(row, Role.LONGITUDE, 180);
        if (latitude != null && longitude != null) {
            return Place.point(latitude, longitude);
        }
        String cell = name(row, Role.CELL);
        return cell == null || cell.length() > MAX_CELL ? null : Place.cell(cell);
    }

    private @Nullable Double within(RawRecord row, Role role, double bound) {
        Double degrees = number(row, role);
        return degrees != null && Math.abs(degrees) <= bound ? degrees : null;
    }

    private @Nullable Double number(RawRecord row, Role role) {
        String text = layout.value(row, role);
        if (text == null) {
            return null;
        }
        double number = WrittenNumber.read(text, policy.decimalCommas().contains(role));
        return Double.isNaN(number) ? null : number;
    }
}
