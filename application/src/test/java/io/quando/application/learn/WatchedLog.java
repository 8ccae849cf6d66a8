package io.quando.application.learn;

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
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Lets a test do something whenever a page of the log is read.
record WatchedLog(InteractionLog log, Runnable whenRead) implements InteractionLog {
    @Override
    public CompletionStage<List<LoggedInteraction>> after(
            TenantId tenant, LogPosition position, int limit) {
        whenRead.run();
        return log.after(tenant, position, limit);
    }

    @Override
    public CompletionStage<List<AppendOutcome>> append(
            TenantId tenant, List<Interaction> interactions) {
        return log.append(tenant, interactions);
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit) {
        return log.history(tenant, user, before, limit);
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
