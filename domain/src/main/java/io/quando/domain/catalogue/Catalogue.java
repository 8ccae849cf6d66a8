package io.quando.domain.catalogue;

import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// Out-port: keeps the items of each tenant.
public interface Catalogue {
    /// Stores items, each replacing what stood under its id. All or none are stored. Of two items
    /// with the same id in one call the later wins.
    CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items);

    /// The items among `ids` that exist, by id. Costs one index access an id.
    CompletionStage<Map<ItemId, CatalogueItem>> find(TenantId tenant, Collection<ItemId> ids);

    /// A page of items in the order of their ids (by code point); shorter than the limit only at
    /// the end.
    CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query);

    /// Removes an item; answers whether it was there. The log keeps its interactions.
    CompletionStage<Boolean> remove(TenantId tenant, ItemId id);

    CompletionStage<Long> count(TenantId tenant);
}
