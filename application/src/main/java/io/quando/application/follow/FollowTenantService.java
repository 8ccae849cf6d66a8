package io.quando.application.follow;

import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.RatingScale;
import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
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
    private final @Nullable RatingScale scale;
    private final Executor executor;
    private final Map<TenantId, FoundAttitudes> attitudes = new ConcurrentHashMap<>();
    private final Map<TenantId, SingleFlight> flights = new ConcurrentHashMap<>();

    /// @param scale of the ratings, or null to find it in the log
    public FollowTenantService(
            ServingModels models,
            InteractionLog log,
            ModelRegistry registry,
            RuleBook rules,
            @Nullable RatingScale scale,
            Executor executor) {
        this.models = models;
        this.log = log;
        this.registry = registry;
        this.rules = rules;
        this.scale = scale;
        this.executor = executor;
    }

    @Override
    public CompletionStage<Void> catchUp(TenantId tenant) {
        return flights.computeIfAbsent(tenant, t -> new SingleFlight(() -> run(t))).join();
    }

    private CompletionStage<Void> run(TenantId tenant) {
        return followLog(tenant, models.of(tenant)).thenCompose(done -> followModel(tenant));
    }

    /// Another scale of ratings gives other counts: they are made anew beside those that serve
    /// until then.
    private CompletionStage<Void> followLog(TenantId tenant, ServingModel model) {
        return log.after(tenant, model.statistics().position(), PAGE)
                .thenComposeAsync(
                        page -> {
                            Attitudes attitudes = attitudes(tenant).after(page);
                            if (!attitudes.equals(model.statistics().attitudes())) {
                                return followLog(tenant, models.uncounted(attitudes));
                            }
                            model.count(page);
                            if (page.size() == PAGE) {
                                return followLog(tenant, model);
                            }
                            models.swapCounts(tenant, model);
                            return CompletableFuture.<Void>completedFuture(null);
                        },
                        executor);
    }

    private FoundAttitudes attitudes(TenantId tenant) {
        return attitudes.computeIfAbsent(tenant, t -> new FoundAttitudes(scale));
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
            LiveRuleVersion live,
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
            TenantId tenant, LiveRuleVersion live, List<BookedRule> loaded) {
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
