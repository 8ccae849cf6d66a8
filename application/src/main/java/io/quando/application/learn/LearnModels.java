package io.quando.application.learn;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: asks for something to be learnt, and looks after the models that come of it.
public interface LearnModels {
    /// What can be learnt.
    Set<String> PARTS = Set.of("rules");

    /// Puts a job on the board.
    ///
    /// @param what parts to learn, all if empty
    /// @throws IllegalArgumentException if a part is not one of [#PARTS]
    CompletionStage<JobId> submit(TenantId tenant, Set<String> what);

    CompletionStage<@Nullable Job> find(TenantId tenant, JobId id);

    /// Cancels a job that is not over; answers whether there is one of that id.
    CompletionStage<Boolean> cancel(TenantId tenant, JobId id);

    /// All kept models, newest first.
    CompletionStage<List<ModelVersion>> versions(TenantId tenant);

    /// Makes a kept model the live one; answers whether there is one of that version.
    CompletionStage<Boolean> promote(TenantId tenant, long version);
}
