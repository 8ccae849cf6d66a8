package io.quando.application.curate;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.tenant.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
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
    public CompletionStage<@Nullable CatalogueItem> change(
            TenantId tenant, ItemId id, UnaryOperator<CatalogueItem> change) {
        return find(tenant, id)
                .thenCompose(item -> {
                    if (item == null) {
                        return CompletableFuture.completedFuture(null);
                    }
                    CatalogueItem changed = change.apply(item);
                    return catalogue.put(tenant, List.of(changed)).thenApply(done -> changed);
                });
    }

    @Override
    public CompletionStage<@Nullable CatalogueItem> find(TenantId tenant, ItemId id) {
        return catalogue.find(tenant, List.of(id)).thenApply(found -> found.get(id));
    }

    @Override
    public CompletionStage<List<CatalogueItem>> page(TenantId tenant, ItemQuery query) {
        return catalogue.page(tenant, query);
    }

    @Override
    public CompletionStage<Boolean> remove(TenantId tenant, ItemId id) {
        return catalogue.remove(tenant, id);
    }
}
