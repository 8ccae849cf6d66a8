package io.quando.application.offending;

import io.quando.adapter.local.offending.LoudNews;
import io.quando.domain.behaviour.InteractionNews;
import io.quando.domain.offending.ClockReader;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.tenant.TenantId;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/// Breaks rules on purpose: a use case keeps a raw user id, has a field injected, implements an
/// out-port and knows an adapter.
public final class RawUserKeeper implements InteractionNews {
    @Inject @Nullable ClockReader clock;
    private final @Nullable RawUserId user = null;
    private final @Nullable LoudNews news = null;

    @Override
    public void stored(TenantId tenant) {
        throw new IllegalStateException("%s %s %s".formatted(clock, user, news));
    }
}
