package io.quando.application.recommend;

import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// In-port: answers what is like an item.
public interface FindSimilarItems {
    /// Items that are chosen with the given one and available now, the most similar first; empty if
    /// nothing is known about it.
    ///
    /// @param count 1 to [RecommendItems#MAX_ITEMS]
    /// @throws IllegalArgumentException if there are to be fewer or more
    CompletionStage<List<SimilarItem>> similar(TenantId tenant, ItemId item, int count);

    /// @param item what
    /// @param score how similar, above 0; comparable within one answer
    record SimilarItem(CatalogueItem item, double score) {}
}
