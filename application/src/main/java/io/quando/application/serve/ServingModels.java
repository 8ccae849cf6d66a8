package io.quando.application.serve;

import io.quando.domain.learn.LiveModel;
import io.quando.domain.mining.window.BasketIndex;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.tenant.TenantId;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The serving model of each tenant. Readers take it whole; it is replaced whole.
public final class ServingModels {
    private final ZoneId zone;
    private final Map<TenantId, ServingModel> models = new ConcurrentHashMap<>();

    /// @param zone whose wall clock tells day from night and parts the days
    public ServingModels(ZoneId zone) {
        this.zone = zone;
    }

    /// The tenant's serving model; one that knows nothing yet for a new tenant.
    public ServingModel of(TenantId tenant) {
        return models.computeIfAbsent(
                tenant,
                t ->
                        new ServingModel(
                                LiveModel.NONE,
                                RuleIndex.EMPTY,
                                new LiveStatistics(zone),
                                new BasketIndex(zone)));
    }

    void swapRules(TenantId tenant, LiveModel live, RuleIndex rules) {
        ServingModel old = of(tenant);
        models.put(tenant, new ServingModel(live, rules, old.statistics(), old.baskets()));
    }
}
