package io.quando.domain.tenant;

import java.util.regex.Pattern;

/// Names a tenant: 1 to 64 characters of `a-z`, `0-9`, `-` and `_`, so that it can stand in a path.
///
/// @param value the name
public record TenantId(String value) {
    private static final Pattern VALID = Pattern.compile("[a-z0-9_-]{1,64}");

    /// The tenant of an installation that has only one.
    public static final TenantId DEFAULT = new TenantId("default");

    public TenantId {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The tenant (%s) must be 1 to 64 characters of a-z, 0-9, - and _."
                            .formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
