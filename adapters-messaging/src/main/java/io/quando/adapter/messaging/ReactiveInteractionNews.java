package io.quando.adapter.messaging;

import io.quando.domain.behaviour.InteractionNews;
import io.quando.domain.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/// Sends the news on a channel. While the follower is busy only the latest news waits: it reads the
/// log by position, so one run serves them all.
@ApplicationScoped
class ReactiveInteractionNews implements InteractionNews {
    static final String CHANNEL = "stored-interactions";

    private final Emitter<TenantId> emitter;

    ReactiveInteractionNews(
            @Channel(CHANNEL) @OnOverflow(OnOverflow.Strategy.LATEST) Emitter<TenantId> emitter) {
        this.emitter = emitter;
    }

    @Override
    public void stored(TenantId tenant) {
        var unused = emitter.send(tenant);
    }
}
