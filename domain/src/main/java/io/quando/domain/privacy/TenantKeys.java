package io.quando.domain.privacy;

import io.quando.domain.tenant.TenantId;

/// Out-port: the secret keys of the tenants.
public interface TenantKeys {
    /// The key under which a tenant's user ids are hashed. It is made on first use and never
    /// changes: with another key all users would be new.
    ///
    /// **Shape** at least 32 random bytes; the caller must not change the array.
    ///
    /// @throws IllegalStateException if the key cannot be read or kept
    byte[] pseudonymKey(TenantId tenant);
}
