package io.quando.application.learn;

import io.quando.domain.learn.JobId;
import io.quando.domain.tenant.TenantId;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: requests a training once enough interactions have come in.
public interface RelearnModels {
    /// Queues a job if one is due and none waits or runs. Cheap enough to call every second: it
    /// asks the stores only when enough has come in.
    ///
    /// @return the job, or null if none was queued
    CompletionStage<@Nullable JobId> relearnIfDue(TenantId tenant);
}
