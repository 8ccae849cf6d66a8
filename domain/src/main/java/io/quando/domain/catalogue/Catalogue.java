package io.quando.domain.catalogue;

import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Out-port: keeps the items of each tenant.
public interface Catalogue {
    /// Stores items, each replacing what stood under its id. All or none are stored. Of two items
    /// with the same id in one call the later wins.
    CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items);

    /// The items among `ids` that exist, by id. Costs one index access an id. What another process
    /// changed may take a moment to be seen here.
    CompletionStage<Map<ItemId, CatalogueItem>> find(TenantId tenant, Collection<ItemId> ids);

    /// The item as it stands in the store at this moment, or null if there is none.
    CompletionStage<@Nullable StoredItem> current(TenantId tenant, ItemId id);

    /// A page of items in the order of their ids (by code point); shorter than the limit only at
    /// the end.
    CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query);

    /// Changes items as they stand in the store. Edits of one item come one after the other, each
    /// on what the one before left, whichever process they come from; so none loses what another
    /// wrote. All or none of the items are changed. The log keeps the interactions with a removed
    /// item.
    ///
    /// @return what became of each item, by id
    CompletionStage<Map<ItemId, EditedItem>> edit(
            TenantId tenant, Collection<ItemId> ids, ItemEdit edit);

    CompletionStage<Long> count(TenantId tenant);
}
