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

/// Takes an encoder, and loses the answer.
record MuteRegistry(ModelRegistry registry) implements ModelRegistry {
    @Override
    public CompletionStage<Long> publish(
            TenantId tenant, List<AssociationRule> rules, Map<String, Double> metrics) {
        return registry.publish(tenant, rules, metrics);
    }

    @Override
    public CompletionStage<Long> publishEncoder(
            TenantId tenant, StoredEncoder encoder, Map<String, Double> metrics) {
        return registry.publishEncoder(tenant, encoder, metrics)
                .thenCompose(version ->
                        CompletableFuture.failedFuture(
                                new IllegalStateException("The connection was reset.")));
    }

    @Override
    public CompletionStage<LiveRuleVersion> live(TenantId tenant) {
        return registry.live(tenant);
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
