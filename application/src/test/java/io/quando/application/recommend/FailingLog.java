package io.quando.application.recommend;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Fails to read verdicts, and wishes if there is no other log for them, in the way that the test
/// chooses.
record FailingLog(
        @Nullable InteractionLog wishes, Supplier<CompletionStage<List<LoggedInteraction>>> failure)
        implements InteractionLog {
    @Override
    public CompletionStage<List<LoggedInteraction>> wishes(
            TenantId tenant, UserId user, Instant until, int limit) {
        return wishes == null ? failure.get() : wishes.wishes(tenant, user, until, limit);
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> verdicts(
            TenantId tenant, UserId user, Collection<ItemId> items, Instant until, int limit) {
        return failure.get();
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<List<AppendOutcome>> append(
            TenantId tenant, List<Interaction> interactions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> after(
            TenantId tenant, LogPosition position, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<LogSummary> summary(TenantId tenant) {
        throw new UnsupportedOperationException();
    }
}
