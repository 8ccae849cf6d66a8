package io.quando.application.ingest;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionNews;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Appends to the log, then tells its followers.
public final class IngestInteractionsService implements IngestInteractions {
    private static final System.Logger LOG =
            System.getLogger(IngestInteractionsService.class.getName());

    private final InteractionLog log;
    private final InteractionNews news;

    public IngestInteractionsService(InteractionLog log, InteractionNews news) {
        this.log = log;
        this.news = news;
    }

    @Override
    public CompletionStage<List<AppendOutcome>> ingest(
            TenantId tenant, List<Interaction> interactions) {
        if (interactions.size() > MAX_BATCH) {
            throw new IllegalArgumentException(
                    "A call may bring %d interactions, not %d: send them in several calls."
                            .formatted(MAX_BATCH, interactions.size()));
        }
        if (interactions.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return log.append(tenant, interactions)
                .thenApply(outcomes -> {
                    if (outcomes.contains(AppendOutcome.STORED)) {
                        tell(tenant);
                    }
                    return outcomes;
                });
    }

    /// The interactions are stored by now, and followers look again by themselves: news that cannot
    /// be sent must not fail the call.
    private void tell(TenantId tenant) {
        try {
            news.stored(tenant);
        } catch (RuntimeException lost) {
            LOG.log(System.Logger.Level.WARNING, "The news of stored interactions is lost", lost);
        }
    }
}
