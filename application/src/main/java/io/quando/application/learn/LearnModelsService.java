package io.quando.application.learn;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Keeps board and registry behind one face.
public final class LearnModelsService implements LearnModels {
    private final JobBoard board;
    private final ModelRegistry registry;

    public LearnModelsService(JobBoard board, ModelRegistry registry) {
        this.board = board;
        this.registry = registry;
    }

    @Override
    public CompletionStage<JobId> submit(TenantId tenant, Set<String> what) {
        for (String part : what) {
            if (!PARTS.contains(part)) {
                throw new IllegalArgumentException(
                        "There is nothing to learn called (%s); there is %s."
                                .formatted(part, String.join(", ", PARTS)));
            }
        }
        return board.submit(tenant, what.isEmpty() ? PARTS : what);
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
