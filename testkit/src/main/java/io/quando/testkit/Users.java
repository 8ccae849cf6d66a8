package io.quando.testkit;

import io.quando.domain.privacy.UserId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Creates pseudonyms from first names.
public final class Users {
    private Users() {}

    public static UserId user(String name) {
        return new UserId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
