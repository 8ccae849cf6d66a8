package io.quando.adapter.local;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.HistoryCursor;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

final class InMemoryInteractionLog implements InteractionLog {
    private final Map<TenantId, TenantLog> logs = new ConcurrentHashMap<>();

    @Override
    public CompletionStage<List<AppendOutcome>> append(
            TenantId tenant, List<Interaction> interactions) {
        return completedFuture(of(tenant).append(interactions));
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit) {
        return completedFuture(of(tenant).history(user, before, limit));
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> wishes(
            TenantId tenant, UserId user, Instant until, int limit) {
        return completedFuture(of(tenant).wishes(user, until, limit));
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> verdicts(
            TenantId tenant, UserId user, Collection<ItemId> items, Instant until, int limit) {
        return completedFuture(of(tenant).verdicts(user, items, until, limit));
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> after(
            TenantId tenant, LogPosition position, int limit) {
        return completedFuture(of(tenant).after(position, limit));
    }

    @Override
    public CompletionStage<LogSummary> summary(TenantId tenant) {
        return completedFuture(of(tenant).summary());
    }

    private TenantLog of(TenantId tenant) {
        return logs.computeIfAbsent(tenant, t -> new TenantLog());
    }
}
