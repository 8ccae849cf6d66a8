package io.quando.adapter.persistence;

import static io.quando.testkit.Items.item;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CachedCatalogueTest {
    private static final TenantId TENANT = TenantId.DEFAULT;
    private static final CatalogueItem BREAD = item("bread").build();

    private final AtomicLong nanos = new AtomicLong();
    private final SlowCatalogue slow = new SlowCatalogue();
    private final CachedCatalogue cached =
            new CachedCatalogue(slow, Duration.ofSeconds(2), nanos::get);

    @Test
    void whatIsRememberedIsAnsweredAtOnceAndWithoutTheDatabase() {
        slow.items.put(BREAD.id(), BREAD);
        answer(find("bread", "nowhere"));
        CompletableFuture<Map<ItemId, CatalogueItem>> again = find("bread", "nowhere");
        assertThat(again).isCompletedWithValue(Map.of(BREAD.id(), BREAD));
        assertThat(slow.asked).hasSize(1);
    }

    @Test
    void onlyTheUnknownIsAskedFor() {
        answer(find("bread"));
        answer(find("bread", "milk"));
        assertThat(slow.asked.getLast()).containsExactly(new ItemId("milk"));
    }

    @Test
    void memoryFadesAfterTheExpiry() {
        answer(find("bread"));
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        find("bread");
        assertThat(slow.asked).hasSize(2);
    }

    @Test
    void ownChangesAreSeenAtOnce() {
        assertThat(answer(find("bread"))).isEmpty();
        await(cached.put(TENANT, List.of(BREAD)));
        assertThat(answer(find("bread"))).hasSize(1);
        await(cached.edit(TENANT, List.of(BREAD.id()), (id, before) -> null));
        assertThat(answer(find("bread"))).isEmpty();
    }

    @Test
    void whatWasReadBeforeAChangeIsNotRemembered() {
        CompletableFuture<Map<ItemId, CatalogueItem>> early = find("bread");
        CompletableFuture<Map<ItemId, CatalogueItem>> stale = slow.pending.removeFirst();
        await(cached.put(TENANT, List.of(BREAD)));
        stale.complete(Map.of());
        assertThat(early).isCompletedWithValue(Map.of());
        assertThat(answer(find("bread"))).hasSize(1);
    }

    @Test
    void tenantsAreKeptApart() {
        slow.items.put(BREAD.id(), BREAD);
        answer(find("bread"));
        cached.find(new TenantId("other"), List.of(BREAD.id()));
        assertThat(slow.asked).hasSize(2);
    }

    private CompletableFuture<Map<ItemId, CatalogueItem>> find(String... ids) {
        List<ItemId> wanted = List.of(ids).stream().map(ItemId::new).toList();
        return cached.find(TENANT, wanted).toCompletableFuture();
    }

    private Map<ItemId, CatalogueItem> answer(
            CompletableFuture<Map<ItemId, CatalogueItem>> question) {
        slow.pending.forEach(pending -> pending.complete(Map.copyOf(slow.items)));
        slow.pending.clear();
        return await(question);
    }

    /// Answers questions only when the test says so.
    private static final class SlowCatalogue implements Catalogue {
        final Map<ItemId, CatalogueItem> items = new HashMap<>();
        final List<Collection<ItemId>> asked = new ArrayList<>();
        final List<CompletableFuture<Map<ItemId, CatalogueItem>>> pending = new ArrayList<>();

        @Override
        public CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> put) {
            put.forEach(item -> items.put(item.id(), item));
            return CompletableFuture.allOf();
        }

        @Override
        public CompletionStage<Map<ItemId, CatalogueItem>> find(
                TenantId tenant, Collection<ItemId> ids) {
            asked.add(ids);
            CompletableFuture<Map<ItemId, CatalogueItem>> answer = new CompletableFuture<>();
            pending.add(answer);
            return answer;
        }

        @Override
        public CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query) {
            return CompletableFuture.completedFuture(List.copyOf(items.values()));
        }

        @Override
        public CompletionStage<@Nullable StoredItem> current(TenantId tenant, ItemId id) {
            return CompletableFuture.completedFuture(stored(items.get(id)));
        }

        @Override
        public CompletionStage<Map<ItemId, EditedItem>> edit(
                TenantId tenant, Collection<ItemId> ids, ItemEdit edit) {
            Map<ItemId, EditedItem> edited = new HashMap<>();
            for (ItemId id : ids) {
                StoredItem before = stored(items.get(id));
                items.compute(id, (key, old) -> edit.apply(id, before));
                edited.put(id, new EditedItem(before, stored(items.get(id))));
            }
            return CompletableFuture.completedFuture(edited);
        }

        private static @Nullable StoredItem stored(@Nullable CatalogueItem item) {
            return item == null ? null : new StoredItem(item, 0);
        }

        @Override
        public CompletionStage<Long> count(TenantId tenant) {
            return CompletableFuture.completedFuture((long) items.size());
        }
    }
}
