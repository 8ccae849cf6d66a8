package io.quando.adapter.local;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class InMemoryCatalogue implements Catalogue {
    private final Map<TenantId, NavigableMap<ItemId, StoredItem>> tenants = new HashMap<>();
    private long versions;

    @Override
    public synchronized CompletionStage<Void> put(
            TenantId tenant, Collection<CatalogueItem> items) {
        items.forEach(item -> of(tenant).put(item.id(), stored(item)));
        return CompletableFuture.allOf();
    }

    @Override
    public synchronized CompletionStage<Map<ItemId, CatalogueItem>> find(
            TenantId tenant, Collection<ItemId> ids) {
        Map<ItemId, CatalogueItem> found = new HashMap<>();
        for (ItemId id : ids) {
            StoredItem stored = of(tenant).get(id);
            if (stored != null) {
                found.put(id, stored.item());
            }
        }
        return completedFuture(found);
    }

    @Override
    public synchronized CompletionStage<@Nullable StoredItem> current(TenantId tenant, ItemId id) {
        return completedFuture(of(tenant).get(id));
    }

    @Override
    public synchronized CompletionStage<List<CatalogueItem>> page(
            TenantId tenant, ItemQuery query) {
        return completedFuture(
                behind(tenant, query)
                        .filter(item -> hasCategory(item, query))
                        .filter(item -> TitleWords.match(query.words(), item.title()))
                        .limit(query.limit())
                        .toList());
    }

    @Override
    public synchronized CompletionStage<Map<ItemId, EditedItem>> edit(
            TenantId tenant, Collection<ItemId> ids, ItemEdit edit) {
        Map<ItemId, EditedItem> edited = new HashMap<>();
        try {
            ids.forEach(id -> edited.put(id, edited(of(tenant).get(id), id, edit)));
        } catch (RuntimeException e) {
            return failedFuture(e);
        }
        edited.forEach((id, item) -> of(tenant).compute(id, (key, old) -> item.after()));
        return completedFuture(edited);
    }

    private EditedItem edited(@Nullable StoredItem before, ItemId id, ItemEdit edit) {
        CatalogueItem after = edit.apply(id, before);
        if (before != null && before.item().equals(after)) {
            return new EditedItem(before, before);
        }
        return new EditedItem(before, after == null ? null : stored(after));
    }

    private StoredItem stored(CatalogueItem item) {
        return new StoredItem(item, ++versions);
    }

    @Override
    public synchronized CompletionStage<Long> count(TenantId tenant) {
        return completedFuture((long) of(tenant).size());
    }

    private Stream<CatalogueItem> behind(TenantId tenant, ItemQuery query) {
        ItemId after = query.after();
        NavigableMap<ItemId, StoredItem> items = of(tenant);
        return (after == null ? items : items.tailMap(after, false))
                .values().stream().map(StoredItem::item);
    }

    private static boolean hasCategory(CatalogueItem item, ItemQuery query) {
        String category = query.category();
        return category == null || item.categories().contains(category);
    }

    private NavigableMap<ItemId, StoredItem> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, t -> new TreeMap<>(InMemoryCatalogue::byCodePoint));
    }

    /// `String.compareTo` goes by UTF-16 unit, where surrogates stand before U+E000 to U+FFFF.
    private static int byCodePoint(ItemId left, ItemId right) {
        String a = left.value();
        String b = right.value();
        for (int at = 0; at < Math.min(a.length(), b.length()); at++) {
            char x = a.charAt(at);
            char y = b.charAt(at);
            if (x != y) {
                boolean alike = Character.isSurrogate(x) == Character.isSurrogate(y);
                return alike ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
