package io.quando.application.serve;

import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.learn.LiveModel;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.mining.BookedRule;
import io.quando.domain.mining.RuleBook;
import io.quando.domain.mining.RuleMeasure;
import io.quando.domain.mining.RuleQuery;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Follows log and model page by page; counting runs on the given executor, one tenant at a time.
public final class FollowTenantService implements FollowTenant {
    private static final int PAGE = 10_000;

    private final ServingModels models;
    private final InteractionLog log;
    private final ModelRegistry registry;
    private final RuleBook rules;
    private final Executor executor;
    private final Map<TenantId, SingleFlight> flights = new ConcurrentHashMap<>();

    public FollowTenantService(
            ServingModels models,
            InteractionLog log,
            ModelRegistry registry,
            RuleBook rules,
            Executor executor) {
        this.models = models;
        this.log = log;
        this.registry = registry;
        this.rules = rules;
        this.executor = executor;
    }

    @Override
    public CompletionStage<Void> catchUp(TenantId tenant) {
        return flights.computeIfAbsent(tenant, t -> new SingleFlight(() -> run(t))).join();
    }

    private CompletionStage<Void> run(TenantId tenant) {
        return followLog(tenant).thenCompose(done -> followModel(tenant));
    }

    private CompletionStage<Void> followLog(TenantId tenant) {
        ServingModel model = models.of(tenant);
        return log.after(tenant, model.statistics().position(), PAGE)
                .thenComposeAsync(
                        page -> {
                            apply(model, page);
                            return page.size() < PAGE
                                    ? CompletableFuture.<Void>completedFuture(null)
                                    : followLog(tenant);
                        },
                        executor);
    }

    /// The position of the statistics is the one that counts: baskets pass over what they know, so
    /// that a page of which the rest failed may come again.
    private static void apply(ServingModel model, List<LoggedInteraction> page) {
        if (!page.isEmpty()) {
            model.baskets().apply(page);
            model.statistics().apply(page);
        }
    }

    private CompletionStage<Void> followModel(TenantId tenant) {
        return registry.live(tenant)
                .thenCompose(live ->
                        live.equals(models.of(tenant).live())
                                ? CompletableFuture.<Void>completedFuture(null)
                                : loadRules(tenant, live, null, new ArrayList<>()));
    }

    private CompletionStage<Void> loadRules(
            TenantId tenant,
            LiveModel live,
            RuleQuery.@Nullable Cursor after,
            List<BookedRule> loaded) {
        RuleQuery query = new RuleQuery(null, RuleMeasure.LIFT, after, RuleQuery.MAX_LIMIT);
        return rules.page(tenant, query)
                .thenComposeAsync(
                        page -> {
                            loaded.addAll(page);
                            if (page.size() < RuleQuery.MAX_LIMIT) {
                                return swapIfStillLive(tenant, live, loaded);
                            }
                            return loadRules(tenant, live, cursor(page.getLast()), loaded);
                        },
                        executor);
    }

    /// Pages are of whatever is live when they are read: if that changed on the way, they are read
    /// again.
    private CompletionStage<Void> swapIfStillLive(
            TenantId tenant, LiveModel live, List<BookedRule> loaded) {
        return registry.live(tenant)
                .thenCompose(now -> {
                    if (!now.equals(live)) {
                        return loadRules(tenant, now, null, new ArrayList<>());
                    }
                    models.swapRules(tenant, live, RuleIndex.of(loaded));
                    return CompletableFuture.<Void>completedFuture(null);
                });
    }

    private static RuleQuery.Cursor cursor(BookedRule last) {
        return new RuleQuery.Cursor(RuleMeasure.LIFT.of(last.rule().counts()), last.rule().id());
    }
}
