package io.quando.adapter.local.offending;

import io.quando.adapter.file.DataFormat;
import io.quando.domain.behaviour.InteractionNews;
import io.quando.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/// Breaks rules on purpose: an implementer that everyone can name, and that knows another adapter.
public final class LoudNews implements InteractionNews {
    private final @Nullable DataFormat format = null;

    @Override
    public void stored(TenantId tenant) {
        throw new IllegalStateException("%s %s".formatted(tenant, format));
    }
}
