package io.quando.application.learn;

import io.quando.application.follow.ServingModels;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.learn.RelearnPolicy;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Compares the length of the log with the part that the newest model or the last training has
/// seen. The newest model counts, not the live one: a model promoted by hand stays live until there
/// is more to learn from. A training that was refused, failed or was cancelled counts, too: it is
/// not repeated before the log has grown again.
public final class RelearnModelsService implements RelearnModels {
    private final ServingModels models;
    private final ModelRegistry registry;
    private final JobBoard board;
    private final RelearnPolicy policy;
    private final InstantSource clock;
    private final Instant started;
    private final Map<TenantId, Learnt> known = new ConcurrentHashMap<>();

    /// The part of the log learnt from so far, and the start of the last training.
    private record Learnt(long interactions, Instant at) {
        Learnt and(Learnt other) {
            return new Learnt(
                    Math.max(interactions, other.interactions),
                    at.isAfter(other.at) ? at : other.at);
        }
    }

    public RelearnModelsService(
            ServingModels models,
            ModelRegistry registry,
            JobBoard board,
            RelearnPolicy policy,
            InstantSource clock) {
        this.models = models;
        this.registry = registry;
        this.board = board;
        this.policy = policy;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public CompletionStage<@Nullable JobId> relearnIfDue(TenantId tenant) {
        if (!isDue(tenant)) {
            return CompletableFuture.<@Nullable JobId>completedFuture(null);
        }
        return registry.versions(tenant)
                .thenCombine(board.latest(tenant, LearnModels.USUAL), RelearnModelsService::learnt)
                .thenCompose(learnt -> {
                    known.merge(tenant, learnt, Learnt::and);
                    return isDue(tenant)
                            ? submit(tenant)
                            : CompletableFuture.<@Nullable JobId>completedFuture(null);
                });
    }

    private boolean isDue(TenantId tenant) {
        Learnt learnt = known.computeIfAbsent(tenant, t -> new Learnt(0, started));
        return policy.isDue(seen(tenant), learnt.interactions(), learnt.at(), clock.instant());
    }

    private CompletionStage<@Nullable JobId> submit(TenantId tenant) {
        Learnt attempt = new Learnt(seen(tenant), clock.instant());
        return board.submitIfIdle(tenant, LearnModels.USUAL)
                .thenApply(job -> {
                    if (job != null) {
                        known.merge(tenant, attempt, Learnt::and);
                    }
                    return job;
                });
    }

    private long seen(TenantId tenant) {
        return models.of(tenant).baskets().interactions();
    }

    private static Learnt learnt(List<ModelVersion> versions, @Nullable Job latest) {
        Learnt models =
                versions.stream()
                        .filter(v -> v.isOf(Parts.RULES))
                        .map(v -> new Learnt(v.interactions(), Instant.MIN))
                        .reduce(new Learnt(0, Instant.MIN), Learnt::and);
        if (latest == null) {
            return models;
        }
        double seen = latest.metrics().getOrDefault(ModelVersion.INTERACTIONS, 0.0);
        return models.and(new Learnt((long) seen, latest.created()));
    }
}
