package io.quando.adapter.persistence;

import static java.util.concurrent.CompletableFuture.completedFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Remembers for a short time which items exist, so that an answer seldom asks the database.
///
/// What this process changes it sees at once; what others change, when the entries have expired.
final class CachedCatalogue implements Catalogue {
    private static final int MAX_ENTRIES = 100_000;

    private final Catalogue catalogue;
    private final Cache<Key, Optional<CatalogueItem>> cache;
    private final AtomicLong changes = new AtomicLong();

    CachedCatalogue(Catalogue catalogue, Duration expiry, Ticker ticker) {
        this.catalogue = catalogue;
        this.cache =
                Caffeine.newBuilder()
                        .maximumSize(MAX_ENTRIES)
                        .expireAfterWrite(expiry)
                        .ticker(ticker)
                        .build();
    }

    @Override
    public CompletionStage<Map<ItemId, CatalogueItem>> find(
            TenantId tenant, Collection<ItemId> ids) {
        Map<ItemId, CatalogueItem> found = new HashMap<>();
        List<ItemId> missing = new ArrayList<>();
        for (ItemId id : ids) {
            Optional<CatalogueItem> cached = cache.getIfPresent(new Key(tenant, id));
            if (cached == null) {
                missing.add(id);
            } else {
                cached.ifPresent(item -> found.put(id, item));
            }
        }
        return missing.isEmpty() ? completedFuture(found) : load(tenant, missing, found);
    }

    private CompletionStage<Map<ItemId, CatalogueItem>> load(
            TenantId tenant, List<ItemId> missing, Map<ItemId, CatalogueItem> found) {
        long seen = changes.get();
        return catalogue
                .find(tenant, missing)
                .thenApply(loaded -> {
                    remember(tenant, missing, loaded, seen);
                    found.putAll(loaded);
                    return found;
                });
    }

    /// Something that was read before a change may be older than the change. One that comes between
    /// the look and the remembering either forgets what was remembered, or is seen by the second
    /// look.
    private void remember(
            TenantId tenant, List<ItemId> ids, Map<ItemId, CatalogueItem> loaded, long seen) {
        for (ItemId id : ids) {
            if (changes.get() == seen) {
                cache.put(new Key(tenant, id), Optional.ofNullable(loaded.get(id)));
            }
        }
        if (changes.get() != seen) {
            ids.forEach(id -> cache.invalidate(new Key(tenant, id)));
        }
    }

    @Override
    public CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items) {
        List<ItemId> ids = items.stream().map(CatalogueItem::id).toList();
        return catalogue.put(tenant, items).whenComplete((done, failure) -> forget(tenant, ids));
    }

    @Override
    public CompletionStage<Map<ItemId, EditedItem>> edit(
            TenantId tenant, Collection<ItemId> ids, ItemEdit edit) {
        return catalogue
                .edit(tenant, ids, edit)
                .whenComplete((done, failure) -> forget(tenant, ids));
    }

    private void forget(TenantId tenant, Collection<ItemId> ids) {
        changes.incrementAndGet();
        ids.forEach(id -> cache.invalidate(new Key(tenant, id)));
    }

    @Override
    public CompletionStage<@Nullable StoredItem> current(TenantId tenant, ItemId id) {
        return catalogue.current(tenant, id);
    }

    @Override
    public CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query) {
        return catalogue.page(tenant, query);
    }

    @Override
    public CompletionStage<Long> count(TenantId tenant) {
        return catalogue.count(tenant);
    }

    private record Key(TenantId tenant, ItemId id) {}
}
