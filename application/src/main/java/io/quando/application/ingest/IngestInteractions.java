package io.quando.application.ingest;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// In-port: takes interactions in.
public interface IngestInteractions {
    /// How many interactions one call may bring.
    int MAX_BATCH = 10_000;

    /// Stores interactions; completes after the commit, when the next answer sees them.
    ///
    /// @return one outcome for each, in their order
    /// @throws IllegalArgumentException if there are more than [#MAX_BATCH]
    CompletionStage<List<AppendOutcome>> ingest(TenantId tenant, List<Interaction> interactions);
}
