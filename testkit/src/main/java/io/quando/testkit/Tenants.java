package io.quando.testkit;

import io.quando.domain.tenant.TenantId;
import java.util.UUID;

/// Creates unused tenants.
public final class Tenants {
    private Tenants() {}

    public static TenantId fresh() {
        return new TenantId("t-" + UUID.randomUUID());
    }
}
