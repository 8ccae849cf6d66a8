package io.quando.adapter.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class HibernateCatalogue implements Catalogue {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final ReactiveSessions sessions;

    HibernateCatalogue(ReactiveSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items) {
        Map<ItemId, CatalogueItem> latest = new LinkedHashMap<>();
        items.forEach(item -> latest.put(item.id(), item));
        NativeSql put = writing(CatalogueSql.PUT, tenant, latest.values());
        return Contention.overcome(
                () -> sessions.write(session -> put.run(session).replaceWithVoid()));
    }

    static NativeSql writing(String sql, TenantId tenant, Collection<CatalogueItem> items) {
        return NativeSql.of(sql, tenant)
                .with("items", JsonText.rows(items, HibernateCatalogue::row));
    }

    private static JsonObject row(CatalogueItem item) {
        return new JsonObject()
                .put("id", item.id().value())
                .put("title", item.title())
                .put("description", item.description())
                .put("categories", new JsonArray(item.categories()))
                .put("price", item.price())
                .put("attributes", new JsonObject(Map.copyOf(item.attributes())))
                .put("available_from", text(item.availability().from()))
                .put("available_until", text(item.availability().until()))
                .put("image", item.image());
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    @Override
    public CompletionStage<Map<ItemId, CatalogueItem>> find(
            TenantId tenant, Collection<ItemId> ids) {
        return read(NativeSql.of(CatalogueSql.FIND, tenant).with("ids", values(ids)))
                .thenApply(found -> found.stream().collect(toMap(CatalogueItem::id, identity())));
    }

    static String[] values(Collection<ItemId> ids) {
        return ids.stream().map(ItemId::value).distinct().toArray(String[]::new);
    }

    @Override
    public CompletionStage<@Nullable StoredItem> current(TenantId tenant, ItemId id) {
        NativeSql find = NativeSql.of(CatalogueSql.FIND, tenant).with("ids", values(List.of(id)));
        return sessions.read(session ->
                find.first(session, ItemEntity.class)
                        .onItem()
                        .ifNotNull()
                        .transform(ItemEntity::stored));
    }

    @Override
    public CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query) {
        ItemId after = query.after();
        return read(
                NativeSql.of(CatalogueSql.SELECT, tenant)
                        .and(CatalogueSql.HAS_WORDS, "words", prefixes(query.words()))
                        .and(CatalogueSql.HAS_CATEGORY, "category", query.category())
                        .and(CatalogueSql.IS_BEHIND, "after", after == null ? null : after.value())
                        .and(CatalogueSql.IN_ORDER, "limit", query.limit()));
    }

    private CompletionStage<List<CatalogueItem>> read(NativeSql sql) {
        return sessions.read(session -> sql.list(session, ItemEntity.class))
                .thenApply(rows -> rows.stream().map(ItemEntity::item).toList());
    }

    /// Beginnings of words as PostgreSQL's text search takes them, or null if there are none. They
    /// hold letters and digits alone, so that there is nothing to escape.
    private static @Nullable String prefixes(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String prefixes =
                Arrays.stream(GAP.split(words))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word + ":*")
                        .collect(joining(" & "));
        return prefixes.isEmpty() ? null : prefixes;
    }

    @Override
    public CompletionStage<Map<ItemId, EditedItem>> edit(
            TenantId tenant, Collection<ItemId> ids, ItemEdit edit) {
        CatalogueEdit editing = new CatalogueEdit(tenant, Set.copyOf(ids), edit);
        return Contention.overcome(() -> sessions.write(editing::run));
    }

    @Override
    public CompletionStage<Long> count(TenantId tenant) {
        NativeSql count = NativeSql.of(CatalogueSql.COUNT, tenant);
        return sessions.read(session -> count.list(session, Long.class).map(List::getFirst));
    }
}
