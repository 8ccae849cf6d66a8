package io.quando.domain.privacy;

import java.util.UUID;

/// A user's pseudonym: the only form in which a user exists inside.
///
/// @param value the first 128 bits of the keyed hash of the raw id
public record UserId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
