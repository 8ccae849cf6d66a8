package io.quando.application.explore;

import io.quando.application.follow.FollowTenant;
import io.quando.application.follow.ServingModels;
import io.quando.application.offer.EligibleItems;
import io.quando.application.waiting.Deadline;
import io.quando.domain.basket.BasketIndex;
import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.Companion;
import io.quando.domain.basket.CompanionQuery;
import io.quando.domain.basket.Granularity;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleId;
import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Lets the baskets catch up with the log, then counts on the given executor.
public final class ExploreBasketsService implements ExploreBaskets {
    /// How long an answer waits for the log before it goes with what is counted.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final String LAGGING =
            "The log could not be followed to its end in time; the latest events may be missing.";

    private final ServingModels models;
    private final FollowTenant follow;
    private final RuleBook rules;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Executor executor;

    /// @param executor whose threads may block
    public ExploreBasketsService(
            ServingModels models,
            FollowTenant follow,
            RuleBook rules,
            Catalogue catalogue,
            InstantSource clock,
            Executor executor) {
        this.models = models;
        this.follow = follow;
        this.rules = rules;
        this.catalogue = catalogue;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public CompletionStage<@Nullable RuleSupports> supports(
            TenantId tenant, RuleId rule, CalendarWindow window, Granularity granularity) {
        return rules.find(tenant, rule)
                .thenCompose(booked ->
                        booked == null
                                ? CompletableFuture.<@Nullable RuleSupports>completedFuture(null)
                                : count(tenant, booked, window, granularity));
    }

    private CompletionStage<@Nullable RuleSupports> count(
            TenantId tenant, BookedRule booked, CalendarWindow window, Granularity granularity) {
        return caughtUp(tenant)
                .thenApplyAsync(
                        degraded -> {
                            var supports =
                                    baskets(tenant)
                                            .supports(
                                                    booked.rule().antecedent(),
                                                    booked.rule().consequent(),
                                                    window,
                                                    granularity);
                            return new RuleSupports(booked, supports, degraded);
                        },
                        executor);
    }

    @Override
    public CompletionStage<Companions> companions(TenantId tenant, CompanionQuery query) {
        return caughtUp(tenant)
                .thenApplyAsync(
                        degraded -> new Companions(offered(tenant, query), degraded), executor);
    }

    /// The first that may be offered, out of all companions that there are.
    private List<CompanionItem> offered(TenantId tenant, CompanionQuery query) {
        List<Companion> all = baskets(tenant).companions(query.withLimit(Integer.MAX_VALUE));
        return new EligibleItems(catalogue, tenant, clock.instant(), Deadline.none(clock))
                .first(all, Companion::item, query.limit()).items().stream()
                        .map(found -> new CompanionItem(found.entry(), found.item()))
                        .toList();
    }

    private BasketIndex baskets(TenantId tenant) {
        return models.of(tenant).baskets();
    }

    private CompletionStage<List<String>> caughtUp(TenantId tenant) {
        return follow.catchUp(tenant)
                .toCompletableFuture()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .handle((done, failure) -> failure == null ? List.of() : List.of(LAGGING));
    }
}
