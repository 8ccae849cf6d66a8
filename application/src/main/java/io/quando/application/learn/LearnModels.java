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

/// In-port: asks for something to be learnt, and looks after the models that come of it.
public interface LearnModels {
    /// What is learnt unless told otherwise: all that serves.
    Set<String> USUAL = Set.of(Parts.RULES);

    /// Puts a job on the board.
    ///
    /// @param what parts to learn; if empty, [#USUAL], or the encoder if there is a plan
    /// @param plan how to train the encoder, by name: `model`, `seed`, `start` (`warm` or
    ///   `scratch`), `promote` (`tested` or `always`), `store` (`float32` or `int8`),
    ///   `vectors-file` (a file in the worker's folder of vectors), `from` (an encoder in the
    ///   worker's folder of encoders, to start from) and the hyperparameters of the model; empty
    ///   for the usual way
    /// @throws IllegalArgumentException if a part is not one of [Parts#ALL], if the plan is for
    ///   something that is not to be learnt, or says what is known to be wrong. What only a worker
    ///   knows, it tells when it takes the job
    CompletionStage<JobId> submit(TenantId tenant, Set<String> what, Map<String, String> plan);

    CompletionStage<@Nullable Job> find(TenantId tenant, JobId id);

    /// The job that was asked for last.
    CompletionStage<@Nullable Job> latest(TenantId tenant);

    /// Cancels a job that is not over; answers whether there is one of that id.
    CompletionStage<Boolean> cancel(TenantId tenant, JobId id);

    /// All kept models, newest first.
    CompletionStage<List<ModelVersion>> versions(TenantId tenant);

    /// Makes a kept model the live one of its kind; answers whether there is one of that version.
    CompletionStage<Boolean> promote(TenantId tenant, long version);
}
