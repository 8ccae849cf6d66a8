package io.quando.adapter.messaging;

import io.quando.application.follow.FollowTenant;
import io.quando.domain.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/// Lets the statistics catch up with the log when news comes. A failure is logged and made good by
/// the next news or the regular check.
@ApplicationScoped
class StatisticsFollower {
    private static final Logger LOG = Logger.getLogger(StatisticsFollower.class);

    private final FollowTenant follow;

    StatisticsFollower(FollowTenant follow) {
        this.follow = follow;
    }

    @Incoming(ReactiveInteractionNews.CHANNEL)
    CompletionStage<Void> stored(TenantId tenant) {
        return follow.catchUp(tenant)
                .exceptionally(failure -> {
                    LOG.warnf("The statistics of tenant %s lag behind: %s", tenant, failure);
                    return null;
                });
    }
}
