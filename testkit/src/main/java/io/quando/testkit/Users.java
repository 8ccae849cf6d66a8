package io.quando.testkit;

import io.quando.domain.privacy.UserId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Pseudonyms that can be told apart by a first name.
public final class Users {
    private Users() {}

    public static UserId user(String name) {
        return new UserId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
