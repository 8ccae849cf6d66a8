package io.quando.application.status;

import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.tenant.TenantId;
import java.util.concurrent.CompletionStage;

/// Asks each store in turn.
public final class ReportStatusService implements ReportStatus {
    private final InteractionLog log;
    private final Catalogue catalogue;
    private final ModelRegistry registry;

    public ReportStatusService(InteractionLog log, Catalogue catalogue, ModelRegistry registry) {
        this.log = log;
        this.catalogue = catalogue;
        this.registry = registry;
    }

    @Override
    public CompletionStage<Status> status(TenantId tenant) {
        return log.summary(tenant)
                .thenCompose(summary ->
                        catalogue
                                .count(tenant)
                                .thenCompose(items ->
                                        registry.live(tenant)
                                                .thenApply(
                                                        live -> new Status(summary, items, live))));
    }
}
