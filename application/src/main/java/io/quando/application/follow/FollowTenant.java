package io.quando.application.follow;

import io.quando.domain.tenant.TenantId;
import java.util.concurrent.CompletionStage;

/// In-port: brings a tenant's serving model up to date.
public interface FollowTenant {
    /// Reads the log from where the statistics stand to its end, and the rules if the live model is
    /// another one. Calls that come while one is at work are answered by one more run after it.
    ///
    /// @return completes when everything that was in the log at the time of the call is counted
    CompletionStage<Void> catchUp(TenantId tenant);
}
