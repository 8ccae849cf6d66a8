package io.quando.domain.catalogue;

import io.quando.domain.text.StorableText;

/// Names an item of a tenant's catalogue, as the tenant writes it.
///
/// @param value 1 to 256 characters, not blank, without control characters
public record ItemId(String value) implements Comparable<ItemId> {
    private static final int MAX_LENGTH = 256;

    public ItemId {
        StorableText.require("item id", value);
        if (value.isBlank()
                || value.length() > MAX_LENGTH
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The item id (%s) must have 1 to %d characters, not be blank and hold no control characters."
                            .formatted(shorten(value), MAX_LENGTH));
        }
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
