package io.quando.adapter.local;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
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

final class InMemoryCatalogue implements Catalogue {
    private final Map<TenantId, NavigableMap<ItemId, CatalogueItem>> tenants = new HashMap<>();

    @Override
    public synchronized CompletionStage<Void> put(
            TenantId tenant, Collection<CatalogueItem> items) {
        items.forEach(item -> of(tenant).put(item.id(), item));
        return CompletableFuture.allOf();
    }

    @Override
    public synchronized CompletionStage<Map<ItemId, CatalogueItem>> find(
            TenantId tenant, Collection<ItemId> ids) {
        Map<ItemId, CatalogueItem> found = new HashMap<>();
        for (ItemId id : ids) {
            CatalogueItem item = of(tenant).get(id);
            if (item != null) {
                found.put(id, item);
            }
        }
        return completedFuture(found);
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
    public synchronized CompletionStage<Boolean> remove(TenantId tenant, ItemId id) {
        return completedFuture(of(tenant).remove(id) != null);
    }

    @Override
    public synchronized CompletionStage<Long> count(TenantId tenant) {
        return completedFuture((long) of(tenant).size());
    }

    private Stream<CatalogueItem> behind(TenantId tenant, ItemQuery query) {
        ItemId after = query.after();
        NavigableMap<ItemId, CatalogueItem> items = of(tenant);
        return (after == null ? items : items.tailMap(after, false)).values().stream();
    }

    private static boolean hasCategory(CatalogueItem item, ItemQuery query) {
        String category = query.category();
        return category == null || item.categories().contains(category);
    }

    private NavigableMap<ItemId, CatalogueItem> of(TenantId tenant) {
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
