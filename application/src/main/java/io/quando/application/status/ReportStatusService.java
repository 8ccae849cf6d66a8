package io.quando.application.status;

import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.tenant.TenantId;
import java.util.List;
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
                                        registry.versions(tenant)
                                                .thenApply(versions ->
                                                        new Status(
                                                                summary, items, live(versions)))));
    }

    private static List<ModelVersion> live(List<ModelVersion> versions) {
        return versions.stream().filter(ModelVersion::live).toList();
    }
}
