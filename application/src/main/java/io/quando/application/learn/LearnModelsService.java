package io.quando.application.learn;

import static java.util.stream.Collectors.joining;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Combines the job board and the model registry.
public final class LearnModelsService implements LearnModels {
    private final JobBoard board;
    private final ModelRegistry registry;
    private final Map<String, List<Hyperparameter>> known;

    /// @param known hyperparameters of the encoders that are known here, by their names
    public LearnModelsService(
            JobBoard board, ModelRegistry registry, Map<String, List<Hyperparameter>> known) {
        this.board = board;
        this.registry = registry;
        this.known = Map.copyOf(known);
    }

    @Override
    public CompletionStage<JobId> submit(
            TenantId tenant, Set<String> what, Map<String, String> plan) {
        Set<String> parts = what.isEmpty() ? parts(plan) : what;
        parts.forEach(LearnModelsService::requirePart);
        if (!plan.isEmpty()) {
            require(plan, parts);
        }
        return board.submit(tenant, parts, plan);
    }

    private static Set<String> parts(Map<String, String> plan) {
        return plan.isEmpty() ? USUAL : Set.of(Parts.ENCODER);
    }

    private static void requirePart(String part) {
        if (!Parts.ALL.contains(part)) {
            throw new IllegalArgumentException(
                    "There is nothing to learn called (%s). There are %s."
                            .formatted(part, Parts.ALL.stream().sorted().collect(joining(", "))));
        }
    }

    private void require(Map<String, String> plan, Set<String> parts) {
        if (!parts.contains(Parts.ENCODER)) {
            throw new IllegalArgumentException(
                    "The plan (%s) is for an encoder, but no encoder is to be learnt. Name it, as in what=%s."
                            .formatted(String.join(", ", plan.keySet()), Parts.ENCODER));
        }
        EncoderPlan asked = EncoderPlan.of(plan);
        if (!known.isEmpty()) {
            var unused = asked.parameters(declared(asked.model()));
        }
    }

    private List<Hyperparameter> declared(String model) {
        List<Hyperparameter> declared = known.get(model);
        if (declared == null) {
            throw new IllegalArgumentException(
                    "There is no encoder (%s) to train. There are %s."
                            .formatted(
                                    model,
                                    known.keySet().stream().sorted().collect(joining(", "))));
        }
        return declared;
    }

    @Override
    public CompletionStage<@Nullable Job> latest(TenantId tenant) {
        return board.latest(tenant, Parts.ALL);
    }

    @Override
    public CompletionStage<@Nullable Job> find(TenantId tenant, JobId id) {
        return board.find(tenant, id);
    }

    @Override
    public CompletionStage<Boolean> cancel(TenantId tenant, JobId id) {
        return board.cancel(tenant, id);
    }

    @Override
    public CompletionStage<List<ModelVersion>> versions(TenantId tenant) {
        return registry.versions(tenant);
    }

    @Override
    public CompletionStage<Boolean> promote(TenantId tenant, long version) {
        return registry.promote(tenant, version);
    }
}
