package io.quando.domain.learn;

import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Out-port: the jobs that wait for a worker, and what became of them.
public interface JobBoard {
    /// Puts a job on the board, queued.
    CompletionStage<JobId> submit(TenantId tenant, Set<String> what);

    /// Puts a job on the board unless one waits or runs there; of several calls at once at most one
    /// gets its way.
    ///
    /// @return the job, or null if the board is busy
    CompletionStage<@Nullable JobId> submitIfIdle(TenantId tenant, Set<String> what);

    /// The job that was put on the board last, whatever became of it.
    CompletionStage<@Nullable Job> latest(TenantId tenant);

    CompletionStage<@Nullable Job> find(TenantId tenant, JobId id);

    /// Takes the oldest queued job, or one whose worker has not reported for `abandonedAfter`; it
    /// is running then. Two workers never get the same one.
    CompletionStage<@Nullable Job> claim(TenantId tenant, Duration abandonedAfter);

    /// Reports how far a running job is, 0 to 1.
    ///
    /// @return whether to go on: false once the job is cancelled
    CompletionStage<Boolean> report(TenantId tenant, JobId id, double progress);

    /// Ends a running job; one that is over stays as it is.
    CompletionStage<Void> finish(
            TenantId tenant,
            JobId id,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message);

    /// Cancels a job that is not over; answers whether there is a job of that id.
    CompletionStage<Boolean> cancel(TenantId tenant, JobId id);
}
