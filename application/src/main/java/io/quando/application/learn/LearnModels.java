package io.quando.application.learn;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: requests trainings, and manages the models that they publish.
public interface LearnModels {
    /// The parts that a training learns by default: all that serve.
    Set<String> USUAL = Set.of(Parts.RULES);

    /// Queues a job.
    ///
    /// @param what parts to learn; if empty, [#USUAL], or the encoder if there is a plan
    /// @param plan settings of the encoder's training, by name: `model`, `seed`, `start` (`warm` or
    ///   `scratch`), `promote` (`tested` or `always`), `store` (`float32` or `int8`),
    ///   `vectors-file` (a file in the worker's folder of vectors), `from` (an encoder in the
    ///   worker's folder of encoders, to start from) and the hyperparameters of the model; empty
    ///   for the defaults
    /// @throws IllegalArgumentException if a part is not one of [Parts#ALL], if the plan is for a
    ///   part that is not learnt, or if the plan is known to be invalid. The worker checks the rest
    ///   when it takes the job
    CompletionStage<JobId> submit(TenantId tenant, Set<String> what, Map<String, String> plan);

    CompletionStage<@Nullable Job> find(TenantId tenant, JobId id);

    /// The job requested last.
    CompletionStage<@Nullable Job> latest(TenantId tenant);

    /// Cancels a job that is not over; false if there is none of that id.
    CompletionStage<Boolean> cancel(TenantId tenant, JobId id);

    /// All kept models, newest first.
    CompletionStage<List<ModelVersion>> versions(TenantId tenant);

    /// Makes a kept model the live one of its kind; false if there is none of that version.
    CompletionStage<Boolean> promote(TenantId tenant, long version);
}
