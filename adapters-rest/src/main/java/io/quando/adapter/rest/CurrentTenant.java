package io.quando.adapter.rest;

import io.quando.domain.tenant.TenantId;
import jakarta.inject.Singleton;

/// The tenant of a request. There is one tenant until credentials can name another.
@Singleton
final class CurrentTenant {
    TenantId id() {
        return TenantId.DEFAULT;
    }
}
