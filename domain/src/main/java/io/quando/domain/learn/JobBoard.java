package io.quando.domain.learn;

import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Out-port: the jobs that wait for a worker, and what became of them.
///
/// A worker holds a job from [#claim] on until it ends it, gives it back, or falls silent for so
/// long that another takes it. What it says after that is not heard: the attempt tells them apart.
public interface JobBoard {
    /// Puts a job on the board, queued.
    CompletionStage<JobId> submit(TenantId tenant, Set<String> what, Map<String, String> plan);

    /// Puts a job without a plan on the board unless one that learns any of the same parts waits or
    /// runs there; of several calls at once at most one gets its way.
    ///
    /// @return the job, or null if the board is busy
    CompletionStage<@Nullable JobId> submitIfIdle(TenantId tenant, Set<String> what);

    /// The job for any of these parts that was put on the board last, whatever became of it.
    CompletionStage<@Nullable Job> latest(TenantId tenant, Set<String> what);

    CompletionStage<@Nullable Job> find(TenantId tenant, JobId id);

    /// What [#claim] would take, left where it is.
    CompletionStage<@Nullable Job> waiting(
            TenantId tenant, Set<String> able, Duration abandonedAfter);

    /// Takes the oldest queued job, or one whose worker has not reported for `abandonedAfter`; it
    /// is running then. Two workers never get the same one.
    ///
    /// @param able parts that the worker is able to learn; a job with another one is not for it
    CompletionStage<@Nullable Job> claim(
            TenantId tenant, Set<String> able, Duration abandonedAfter);

    /// Reports how far a job is.
    ///
    /// @param claimed as [#claim] answered it
    /// @return whether to go on: false once the job is cancelled, or another worker's
    CompletionStage<Boolean> report(TenantId tenant, Job claimed, JobReport report);

    /// Puts a running job back into the queue, as if it had not been taken; nothing happens if it
    /// is no longer this worker's.
    CompletionStage<Void> release(TenantId tenant, Job claimed);

    /// Ends a running job; one that is over or another worker's stays as it is.
    CompletionStage<Void> finish(
            TenantId tenant,
            Job claimed,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message);

    /// Cancels a job that is not over; answers whether there is a job of that id.
    CompletionStage<Boolean> cancel(TenantId tenant, JobId id);
}
