package io.quando.adapter.rest;

import io.quando.domain.tenant.TenantId;
import jakarta.inject.Singleton;

/// Whose request this is. There is one tenant until credentials can name another.
@Singleton
final class CurrentTenant {
    TenantId id() {
        return TenantId.DEFAULT;
    }
}
