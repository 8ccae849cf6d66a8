package io.quando.domain.learn;

import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Out-port: the jobs that wait for a worker, and their outcomes.
///
/// A worker holds a job from [#claim] on until it finishes it, releases it, or is silent for so
/// long that another worker takes it. Its later reports are ignored: the attempt tells them apart.
public interface JobBoard {
    /// Queues a job.
    CompletionStage<JobId> submit(TenantId tenant, Set<String> what, Map<String, String> plan);

    /// Queues a job without a plan, unless a job that learns any of the same parts waits or runs.
    /// Of several concurrent calls at most one succeeds.
    ///
    /// @return the job, or null if the board is busy
    CompletionStage<@Nullable JobId> submitIfIdle(TenantId tenant, Set<String> what);

    /// The latest job for any of these parts, whatever its outcome.
    CompletionStage<@Nullable Job> latest(TenantId tenant, Set<String> what);

    CompletionStage<@Nullable Job> find(TenantId tenant, JobId id);

    /// The job that [#claim] would take, left where it is.
    CompletionStage<@Nullable Job> waiting(
            TenantId tenant, Set<String> able, Duration abandonedAfter);

    /// Takes the oldest queued job, or one whose worker has not reported for `abandonedAfter`, and
    /// marks it as running. Two workers never get the same one.
    ///
    /// @param able parts that the worker can learn; a job with another part is not for it
    CompletionStage<@Nullable Job> claim(
            TenantId tenant, Set<String> able, Duration abandonedAfter);

    /// Reports the progress of a job.
    ///
    /// @param claimed the answer of [#claim]
    /// @return whether to go on: false once the job is cancelled or another worker's
    CompletionStage<Boolean> report(TenantId tenant, Job claimed, JobReport report);

    /// Puts a running job back into the queue, as if it had not been taken, if it is still this
    /// worker's.
    CompletionStage<Void> release(TenantId tenant, Job claimed);

    /// Ends a running job, if it is still this worker's and not over.
    CompletionStage<Void> finish(
            TenantId tenant,
            Job claimed,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message);

    /// Cancels a job that is not over; false if there is no job of that id.
    CompletionStage<Boolean> cancel(TenantId tenant, JobId id);

    /// Removes jobs that have been over for so long. A job that waits or runs stays, and so does
    /// the [#latest] for any parts.
    ///
    /// @return how many were removed
    CompletionStage<Integer> forget(TenantId tenant, Duration overFor);
}
