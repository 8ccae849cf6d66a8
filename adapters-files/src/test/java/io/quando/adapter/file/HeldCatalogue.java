package io.quando.adapter.file;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds what is put, of one tenant.
final class HeldCatalogue implements Catalogue {
    private final Map<ItemId, CatalogueItem> held = new HashMap<>();

    Map<ItemId, CatalogueItem> all() {
        return held;
    }

    @Override
    public CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items) {
        items.forEach(item -> held.put(item.id(), item));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Map<ItemId, CatalogueItem>> find(
            TenantId tenant, Collection<ItemId> ids) {
        return CompletableFuture.completedFuture(
                ids.stream()
                        .filter(held::containsKey)
                        .collect(Collectors.toMap(Function.identity(), held::get)));
    }

    @Override
    public CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query) {
        throw new UnsupportedOperationException("An import turns no pages.");
    }

    @Override
    public CompletionStage<Boolean> remove(TenantId tenant, ItemId id) {
        throw new UnsupportedOperationException("An import removes nothing.");
    }

    @Override
    public CompletionStage<Long> count(TenantId tenant) {
        return CompletableFuture.completedFuture((long) held.size());
    }
}
