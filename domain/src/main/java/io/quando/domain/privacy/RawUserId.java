package io.quando.domain.privacy;

/// A user id as the outside world writes it. Only the edge and this package may touch it;
/// everything else sees the [UserId] that [Pseudonymiser] makes of it. Its text never appears in
/// `toString`.
///
/// @param value 1 to 256 characters
public record RawUserId(String value) {
    private static final int MAX_LENGTH = 256;

    public RawUserId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The user id (%d characters) must have 1 to %d characters and not be blank."
                            .formatted(value.length(), MAX_LENGTH));
        }
    }

    @Override
    public String toString() {
        return "RawUserId[…]";
    }
}
