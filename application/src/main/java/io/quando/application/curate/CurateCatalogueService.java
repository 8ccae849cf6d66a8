package io.quando.application.curate;

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
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Keeps the catalogue behind its port.
public final class CurateCatalogueService implements CurateCatalogue {
    private final Catalogue catalogue;

    public CurateCatalogueService(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public CompletionStage<Void> put(TenantId tenant, Collection<CatalogueItem> items) {
        return catalogue.put(tenant, items);
    }

    @Override
    public CompletionStage<EditedItem> edit(TenantId tenant, ItemId id, ItemEdit edit) {
        return catalogue
                .edit(tenant, List.of(id), edit)
                .thenApply(edited -> Objects.requireNonNull(edited.get(id)));
    }

    @Override
    public CompletionStage<@Nullable StoredItem> find(TenantId tenant, ItemId id) {
        return catalogue.current(tenant, id);
    }

    @Override
    public CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query) {
        return catalogue.page(tenant, query);
    }
}
