package io.quando.application.learn;

import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.StoredEncoder;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Fails to take another model.
record FullRegistry(Throwable failure) implements ModelRegistry {
    @Override
    public CompletionStage<Long> publish(
            TenantId tenant, List<AssociationRule> rules, Map<String, Double> metrics) {
        return CompletableFuture.failedFuture(failure);
    }

    @Override
    public CompletionStage<Long> publishEncoder(
            TenantId tenant, StoredEncoder encoder, Map<String, Double> metrics) {
        return CompletableFuture.failedFuture(failure);
    }

    @Override
    public CompletionStage<LiveRuleVersion> live(TenantId tenant) {
        return CompletableFuture.completedFuture(LiveRuleVersion.NONE);
    }

    @Override
    public CompletionStage<List<ModelVersion>> versions(TenantId tenant) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletionStage<Boolean> promote(TenantId tenant, long version) {
        return CompletableFuture.completedFuture(false);
    }
}
