package io.quando.adapter.file;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.ContentHash;
import io.quando.domain.behaviour.EventId;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Holds what is appended, of one tenant, each id once.
final class HeldLog implements InteractionLog {
    private final Map<EventId, Interaction> held = new LinkedHashMap<>();

    Collection<Interaction> all() {
        return Collections.unmodifiableCollection(held.values());
    }

    @Override
    public CompletionStage<List<AppendOutcome>> append(
            TenantId tenant, List<Interaction> interactions) {
        return CompletableFuture.completedFuture(interactions.stream().map(this::append).toList());
    }

    private AppendOutcome append(Interaction interaction) {
        Interaction before = held.putIfAbsent(interaction.id(), interaction);
        if (before == null) {
            return AppendOutcome.STORED;
        }
        return ContentHash.of(before).equals(ContentHash.of(interaction))
                ? AppendOutcome.DUPLICATE
                : AppendOutcome.CONFLICT;
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit) {
        throw new UnsupportedOperationException("An import reads no history.");
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> after(
            TenantId tenant, LogPosition position, int limit) {
        throw new UnsupportedOperationException("An import follows no log.");
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> wishes(
            TenantId tenant, UserId user, Instant until, int limit) {
        throw new UnsupportedOperationException("An import reads no wishes.");
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> verdicts(
            TenantId tenant, UserId user, Collection<ItemId> items, Instant until, int limit) {
        throw new UnsupportedOperationException("An import reads no verdicts.");
    }

    @Override
    public CompletionStage<LogSummary> summary(TenantId tenant) {
        throw new UnsupportedOperationException("An import needs no totals.");
    }
}
