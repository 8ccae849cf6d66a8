package io.quando.application.importing;

import io.quando.application.waiting.Waiting;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.cleaning.ItemProfile;
import io.quando.domain.cleaning.SourceProfile;
import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Brings the items of a source into the catalogue with their titles. Items that are there keep all
/// else; a new item without a title in the source is called by its id, since only what is in the
/// catalogue can be recommended.
final class TitleWriter {
    private static final int BATCH = 1_000;

    private final Catalogue catalogue;
    private final TenantId tenant;
    private final SourceProfile profile;

    TitleWriter(Catalogue catalogue, TenantId tenant, SourceProfile profile) {
        this.catalogue = catalogue;
        this.tenant = tenant;
        this.profile = profile;
    }

    /// @return how many items changed
    long write(Collection<ItemId> items) {
        List<ItemId> sorted = items.stream().sorted().toList();
        long changed = 0;
        for (int from = 0; from < sorted.size(); from += BATCH) {
            changed += writeBatch(sorted.subList(from, Math.min(from + BATCH, sorted.size())));
        }
        return changed;
    }

    private long writeBatch(List<ItemId> ids) {
        return Waiting.on(catalogue.edit(tenant, ids, this::titled)).values().stream()
                .filter(EditedItem::changed)
                .count();
    }

    private CatalogueItem titled(ItemId id, @Nullable StoredItem stored) {
        CatalogueItem before = stored == null ? null : stored.item();
        ItemProfile found = profile.item(id.value());
        String title = found.title();
        if (before == null) {
            return fresh(id, title == null ? id.value() : title, found);
        }
        return title == null
                ? before
                : new CatalogueItem(
                        id,
                        title,
                        before.description(),
                        before.categories(),
                        before.price() != null ? before.price() : found.price(),
                        before.attributes(),
                        before.availability(),
                        before.image());
    }

    private static CatalogueItem fresh(ItemId id, String title, ItemProfile found) {
        String category = found.category();
        return new CatalogueItem(
                id,
                title,
                null,
                category == null ? List.of() : List.of(category.split("\\|")),
                found.price(),
                Map.of(),
                Availability.ALWAYS,
                null);
    }
}
