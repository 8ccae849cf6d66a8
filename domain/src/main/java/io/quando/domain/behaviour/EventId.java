package io.quando.domain.behaviour;

import io.quando.domain.text.StorableText;

/// Names an interaction within its tenant: the sender's own id, or one that [EventIds] derives.
///
/// @param value 1 to 128 characters, not blank
public record EventId(String value) {
    private static final int MAX_LENGTH = 128;

    public EventId {
        StorableText.require("event id", value);
        if (value.isBlank()
                || value.length() > MAX_LENGTH
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The event id (%d characters) must have 1 to %d characters, not be blank and hold no control characters."
                            .formatted(value.length(), MAX_LENGTH));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
