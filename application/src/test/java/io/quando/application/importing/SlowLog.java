package io.quando.application.importing;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Finishes a full batch only some time after the next one came, and counts how many it works on at
/// once. The last batch is the one that is not full.
final class SlowLog implements InteractionLog {
    private static final int FULL = 5_000;
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

    private final InteractionLog log;
    private final AtomicInteger working = new AtomicInteger();
    private final List<Integer> atOnce = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private Runnable finishPrevious = () -> {};
    private @Nullable RuntimeException failure;

    SlowLog(InteractionLog log) {
        this.log = log;
    }

    void failWith(RuntimeException cause) {
        failure = cause;
    }

    List<Integer> sizes() {
        return sizes;
    }

    List<Integer> atOnce() {
        return atOnce;
    }

    @Override
    public CompletionStage<List<AppendOutcome>> append(
            TenantId tenant, List<Interaction> interactions) {
        sizes.add(interactions.size());
        atOnce.add(working.incrementAndGet());
        CompletableFuture<List<AppendOutcome>> stage = new CompletableFuture<>();
        LATER.execute(finishPrevious);
        finishPrevious = () -> finish(tenant, interactions, stage);
        if (interactions.size() < FULL) {
            LATER.execute(finishPrevious);
        }
        return stage;
    }

    private void finish(
            TenantId tenant,
            List<Interaction> interactions,
            CompletableFuture<List<AppendOutcome>> stage) {
        working.decrementAndGet();
        if (failure != null) {
            stage.completeExceptionally(failure);
        } else {
            stage.complete(log.append(tenant, interactions).toCompletableFuture().join());
        }
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit) {
        return log.history(tenant, user, before, limit);
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> after(
            TenantId tenant, LogPosition position, int limit) {
        return log.after(tenant, position, limit);
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> wishes(
            TenantId tenant, UserId user, Instant until, int limit) {
        return log.wishes(tenant, user, until, limit);
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> verdicts(
            TenantId tenant, UserId user, Collection<ItemId> items, Instant until, int limit) {
        return log.verdicts(tenant, user, items, until, limit);
    }

    @Override
    public CompletionStage<LogSummary> summary(TenantId tenant) {
        return log.summary(tenant);
    }
}
