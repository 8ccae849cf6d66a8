package io.quando.domain.behaviour;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Out-port: keeps every interaction, once.
///
/// The log is its own outbox: what [#append] stored is what [#after] hands out, in one order for
/// all readers.
public interface InteractionLog {
    /// Stores interactions, all in one transaction; completes after the commit.
    ///
    /// Within a tenant an id is stored once. The same id again with the same [ContentHash] is a
    /// duplicate; with another content it is a conflict and becomes a dead letter in the same
    /// transaction. Both hold within one call, too.
    ///
    /// @return one outcome for each interaction, in their order
    CompletionStage<List<AppendOutcome>> append(TenantId tenant, List<Interaction> interactions);

    /// A user's interactions, newest first: by time, then by position. Costs an index range of
    /// `limit` rows however long the log is.
    ///
    /// @param before go on behind this entry of the page before, or null for the newest
    /// @param limit 1 to 1,000
    CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit);

    /// What a user wished for, newest first: interactions with an item, but those of neutral types
    /// ([InteractionType#isNeutral]). Costs an index range of the answer, however many others lie
    /// between them.
    ///
    /// What happened at one moment comes whole, so that arrival never decides what is read: more
    /// than `limit` come if others are of the time of the last.
    ///
    /// @param until the latest time, inclusive
    /// @param limit 1 to 1,000
    CompletionStage<List<LoggedInteraction>> wishes(
            TenantId tenant, UserId user, Instant until, int limit);

    /// A user's latest verdicts ([InteractionType#isVerdict]) on each of some items, in no
    /// particular order. Costs an index range for each item, however long the log is. What happened
    /// at one moment comes whole, as with [#wishes].
    ///
    /// @param until the latest time, inclusive
    /// @param limit how many of each item, at least 1
    CompletionStage<List<LoggedInteraction>> verdicts(
            TenantId tenant, UserId user, Collection<ItemId> items, Instant until, int limit);

    /// The next interactions behind a position, in the order of positions; empty when there are
    /// none yet.
    ///
    /// @param limit 1 to 100,000
    CompletionStage<List<LoggedInteraction>> after(
            TenantId tenant, LogPosition position, int limit);

    /// Totals over the log; may scan it, so not for the request path.
    CompletionStage<LogSummary> summary(TenantId tenant);
}
