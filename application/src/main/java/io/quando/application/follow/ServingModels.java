package io.quando.application.follow;

import io.quando.domain.basket.BasketIndex;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.StatisticsPlan;
import io.quando.domain.tenant.TenantId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The serving model of each tenant. Readers take it whole; it is replaced whole.
public final class ServingModels {
    private final StatisticsPlan plan;
    private final Map<TenantId, ServingModel> models = new ConcurrentHashMap<>();

    /// @param plan of the statistics; its attitudes hold until the log tells better ones
    public ServingModels(StatisticsPlan plan) {
        this.plan = plan;
    }

    /// The tenant's serving model; one that knows nothing yet for a new tenant.
    public ServingModel of(TenantId tenant) {
        return models.computeIfAbsent(tenant, t -> uncounted(plan.attitudes()));
    }

    /// A model without rules that has counted nothing yet.
    ServingModel uncounted(Attitudes attitudes) {
        return new ServingModel(
                LiveRuleVersion.NONE,
                RuleIndex.EMPTY,
                new LiveStatistics(plan.with(attitudes)),
                new BasketIndex(plan.zone()));
    }

    void swapRules(TenantId tenant, LiveRuleVersion live, RuleIndex rules) {
        ServingModel old = of(tenant);
        models.put(tenant, new ServingModel(live, rules, old.statistics(), old.baskets()));
    }

    /// Takes the counts of another model.
    void swapCounts(TenantId tenant, ServingModel counted) {
        ServingModel old = of(tenant);
        models.put(
                tenant,
                new ServingModel(old.live(), old.rules(), counted.statistics(), counted.baskets()));
    }
}
