package io.quando.application.recommend;

import io.quando.application.serve.ServingModels;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.SimilarItems;
import io.quando.domain.tenant.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// Finds similar items in the live statistics.
public final class FindSimilarItemsService implements FindSimilarItems {
    private final ServingModels models;
    private final Catalogue catalogue;
    private final InstantSource clock;

    public FindSimilarItemsService(ServingModels models, Catalogue catalogue, InstantSource clock) {
        this.models = models;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public CompletionStage<List<SimilarItem>> similar(TenantId tenant, ItemId item, int count) {
        RecommendItems.requireCount(count);
        List<SimilarItems.Similar> ranking =
                new SimilarItems(models.of(tenant).statistics()).to(item);
        return new EligibleItems(catalogue, tenant, clock.instant())
                .first(ranking, SimilarItems.Similar::item, count)
                .thenApply(found ->
                        found.stream()
                                .map(e -> new SimilarItem(e.item(), e.entry().score()))
                                .toList());
    }
}
