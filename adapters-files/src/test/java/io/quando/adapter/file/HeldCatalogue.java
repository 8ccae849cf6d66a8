package io.quando.adapter.file;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    public CompletionStage<@Nullable StoredItem> current(TenantId tenant, ItemId id) {
        throw new UnsupportedOperationException("An import looks at no single item.");
    }

    @Override
    public CompletionStage<Map<ItemId, EditedItem>> edit(
            TenantId tenant, Collection<ItemId> ids, ItemEdit edit) {
        return CompletableFuture.completedFuture(
                ids.stream().collect(Collectors.toMap(Function.identity(), id -> edit(id, edit))));
    }

    private EditedItem edit(ItemId id, ItemEdit edit) {
        CatalogueItem held = this.held.get(id);
        StoredItem before = held == null ? null : new StoredItem(held, 0);
        CatalogueItem after = Objects.requireNonNull(edit.apply(id, before));
        this.held.put(id, after);
        return new EditedItem(before, new StoredItem(after, 0));
    }

    @Override
    public CompletionStage<Long> count(TenantId tenant) {
        return CompletableFuture.completedFuture((long) held.size());
    }
}
