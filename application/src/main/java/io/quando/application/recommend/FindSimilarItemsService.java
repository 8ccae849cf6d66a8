package io.quando.application.recommend;

import io.quando.application.follow.ServingModels;
import io.quando.application.offer.EligibleItems;
import io.quando.application.waiting.Deadline;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.SimilarItems;
import io.quando.domain.tenant.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/// Finds similar items in the live statistics, on the given executor.
public final class FindSimilarItemsService implements FindSimilarItems {
    private final ServingModels models;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Executor executor;

    /// @param executor whose threads may block
    public FindSimilarItemsService(
            ServingModels models, Catalogue catalogue, InstantSource clock, Executor executor) {
        this.models = models;
        this.catalogue = catalogue;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public CompletionStage<List<SimilarItem>> similar(TenantId tenant, ItemId item, int count) {
        RecommendItems.requireCount(count);
        return CompletableFuture.supplyAsync(() -> find(tenant, item, count), executor);
    }

    private List<SimilarItem> find(TenantId tenant, ItemId item, int count) {
        List<SimilarItems.Similar> ranking =
                new SimilarItems(models.of(tenant).statistics()).to(item);
        return new EligibleItems(catalogue, tenant, clock.instant(), Deadline.none(clock))
                .first(ranking, SimilarItems.Similar::item, count).items().stream()
                        .map(e -> new SimilarItem(e.item(), e.entry().score()))
                        .toList();
    }
}
