package io.quando.adapter.local;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.StoredEncoder;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import io.quando.domain.tenant.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

final class InMemoryModels implements RuleBook, ModelRegistry {
    private final Map<TenantId, TenantModels> tenants = new ConcurrentHashMap<>();
    private final Clock clock;

    InMemoryModels(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CompletionStage<Long> publish(
            TenantId tenant, List<AssociationRule> rules, Map<String, Double> metrics) {
        return completedFuture(of(tenant).publish(rules, metrics, clock.instant()));
    }

    @Override
    public CompletionStage<Long> publishEncoder(
            TenantId tenant, StoredEncoder encoder, Map<String, Double> metrics) {
        return completedFuture(of(tenant).publishEncoder(encoder, metrics, clock.instant()));
    }

    @Override
    public CompletionStage<LiveRuleVersion> live(TenantId tenant) {
        return completedFuture(of(tenant).live());
    }

    @Override
    public CompletionStage<List<ModelVersion>> versions(TenantId tenant) {
        return completedFuture(of(tenant).versions());
    }

    @Override
    public CompletionStage<Boolean> promote(TenantId tenant, long version) {
        return completedFuture(of(tenant).promote(version));
    }

    @Override
    public CompletionStage<List<BookedRule>> page(TenantId tenant, RuleQuery query) {
        return completedFuture(of(tenant).page(query));
    }

    @Override
    public CompletionStage<@Nullable BookedRule> find(TenantId tenant, RuleId rule) {
        return completedFuture(of(tenant).find(rule));
    }

    @Override
    public CompletionStage<Boolean> decide(TenantId tenant, RuleId rule, RuleState state) {
        return completedFuture(of(tenant).decide(rule, state));
    }

    private TenantModels of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, t -> new TenantModels());
    }
}
