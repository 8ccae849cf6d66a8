package io.quando.application.curate;

import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// In-port: keeps the catalogue.
public interface CurateCatalogue {
    /// Stores items, each replacing what stood under its id; all or none.
    CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items);

    /// Changes an item that is there.
    ///
    /// @return the changed item, or null if there is none of that id
    CompletionStage<@Nullable CatalogueItem> change(
            TenantId tenant, ItemId id, UnaryOperator<CatalogueItem> change);

    /// The item of an id, or null.
    CompletionStage<@Nullable CatalogueItem> find(TenantId tenant, ItemId id);

    /// A page of items in the order of their ids.
    CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query);

    /// Removes an item; answers whether it was there.
    CompletionStage<Boolean> remove(TenantId tenant, ItemId id);
}
