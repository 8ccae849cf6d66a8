package io.quando.application.recommend;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads another catalogue once what the test puts before it is done.
record HookedCatalogue(Catalogue catalogue, Supplier<CompletionStage<Void>> before)
        implements Catalogue {
    @Override
    public CompletionStage<Map<ItemId, CatalogueItem>> find(
            TenantId tenant, Collection<ItemId> ids) {
        return before.get().thenCompose(done -> catalogue.find(tenant, ids));
    }

    @Override
    public CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query) {
        return before.get().thenCompose(done -> catalogue.page(tenant, query));
    }

    @Override
    public CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<@Nullable StoredItem> current(TenantId tenant, ItemId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Map<ItemId, EditedItem>> edit(
            TenantId tenant, Collection<ItemId> ids, ItemEdit edit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Long> count(TenantId tenant) {
        throw new UnsupportedOperationException();
    }
}
