package io.quando.adapter.persistence;

import static java.util.stream.Collectors.toMap;

import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/// One edit of the catalogue, within a transaction. Rows that are there are locked before they are
/// read, so that edits of one item queue up. A row that is not there cannot be locked: if somebody
/// else makes it meanwhile, the edit fails with a [Contention] and is to be run again.
final class CatalogueEdit {
    private final TenantId tenant;
    private final Collection<ItemId> ids;
    private final ItemEdit edit;

    CatalogueEdit(TenantId tenant, Collection<ItemId> ids, ItemEdit edit) {
        this.tenant = tenant;
        this.ids = ids;
        this.edit = edit;
    }

    Uni<Map<ItemId, EditedItem>> run(Session session) {
        return NativeSql.of(CatalogueSql.LOCK, tenant)
                .with("ids", HibernateCatalogue.values(ids))
                .list(session, ItemEntity.class)
                .map(rows -> rows.stream().map(ItemEntity::stored).toList())
                .map(rows -> rows.stream().collect(toMap(stored -> stored.item().id(), s -> s)))
                .chain(before -> new Writing(before).run(session));
    }

    /// The rows that the edit wants to be written.
    private final class Writing {
        private final Map<ItemId, StoredItem> before;
        private final List<CatalogueItem> made = new ArrayList<>();
        private final List<CatalogueItem> changed = new ArrayList<>();
        private final List<ItemId> removed = new ArrayList<>();
        private final Map<ItemId, EditedItem> edited = new HashMap<>();

        Writing(Map<ItemId, StoredItem> before) {
            this.before = before;
            ids.forEach(this::add);
        }

        private void add(ItemId id) {
            StoredItem old = before.get(id);
            CatalogueItem now = edit.apply(id, old);
            edited.put(id, new EditedItem(old, old));
            if (now == null) {
                removed.addAll(old == null ? List.of() : List.of(id));
            } else if (old == null) {
                made.add(now);
            } else if (!now.equals(old.item())) {
                changed.add(now);
            }
        }

        Uni<Map<ItemId, EditedItem>> run(Session session) {
            return write(CatalogueSql.MAKE, made, session)
                    .chain(() -> write(CatalogueSql.PUT, changed, session))
                    .chain(() -> remove(session))
                    .replaceWith(edited);
        }

        private Uni<?> write(String sql, List<CatalogueItem> items, Session session) {
            if (items.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            return HibernateCatalogue.writing(sql, tenant, items)
                    .and(CatalogueSql.RETURNING_VERSION)
                    .list(session, Long.class)
                    .invoke(versions -> note(items, versions));
        }

        private void note(List<CatalogueItem> items, List<Long> versions) {
            if (versions.size() < items.size()) {
                throw new Contention("An item was made by somebody else at the same moment.");
            }
            items.forEach(item -> note(item.id(), new StoredItem(item, versions.getFirst())));
        }

        private Uni<?> remove(Session session) {
            if (removed.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            removed.forEach(id -> note(id, null));
            return NativeSql.of(CatalogueSql.REMOVE, tenant)
                    .with("ids", HibernateCatalogue.values(removed))
                    .run(session);
        }

        private void note(ItemId id, @Nullable StoredItem after) {
            edited.put(id, new EditedItem(before.get(id), after));
        }
    }
}
