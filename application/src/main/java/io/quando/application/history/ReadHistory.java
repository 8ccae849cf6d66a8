package io.quando.application.history;

import io.quando.domain.behaviour.HistoryCursor;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.privacy.UserId;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: reads what a user did.
public interface ReadHistory {
    /// A page of a user's interactions, newest first; empty for an unknown user.
    ///
    /// @param before go on behind this entry of the page before, or null for the newest
    /// @param limit 1 to 1,000
    CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit);
}
