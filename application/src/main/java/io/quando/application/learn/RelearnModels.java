package io.quando.application.learn;

import io.quando.domain.learn.JobId;
import io.quando.domain.tenant.TenantId;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: asks for a training by itself once enough has come in.
public interface RelearnModels {
    /// Puts a job on the board if one is due and none waits or runs. Cheap enough to call every
    /// second: the stores are asked only when enough has come in.
    ///
    /// @return the job, or null if none was put there
    CompletionStage<@Nullable JobId> relearnIfDue(TenantId tenant);
}
