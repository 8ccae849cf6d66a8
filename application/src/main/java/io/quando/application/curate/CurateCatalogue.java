package io.quando.application.curate;

import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: keeps the catalogue.
public interface CurateCatalogue {
    /// Stores items, each replacing whatever stood under its id; all or none.
    CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items);

    /// Changes an item as it stands in the store, or makes or removes it. Edits that meet lose
    /// nothing of each other.
    CompletionStage<EditedItem> edit(TenantId tenant, ItemId id, ItemEdit edit);

    /// The item as it stands in the store at this moment, or null if there is none.
    CompletionStage<@Nullable StoredItem> find(TenantId tenant, ItemId id);

    /// A page of items in the order of their ids.
    CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query);
}
