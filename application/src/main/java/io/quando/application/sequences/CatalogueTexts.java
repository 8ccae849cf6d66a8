package io.quando.application.sequences;

import io.quando.application.waiting.Waiting;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the titles and categories of items from the catalogue, page by page. It **blocks**.
public final class CatalogueTexts {
    private final Catalogue catalogue;

    public CatalogueTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @param itemNames names of the items by code
    public ItemTexts of(TenantId tenant, List<String> itemNames) {
        return ItemTexts.of(itemNames, byName(tenant));
    }

    private Map<String, ItemTexts.Text> byName(TenantId tenant) {
        Map<String, ItemTexts.Text> texts = new HashMap<>();
        @Nullable ItemId last = null;
        List<CatalogueItem> page;
        do {
            page = Waiting.on(catalogue.page(tenant, ItemQuery.all(last, ItemQuery.MAX_LIMIT)));
            page.forEach(item ->
                    texts.put(
                            item.id().value(),
                            new ItemTexts.Text(item.title(), item.categories())));
            last = page.isEmpty() ? last : page.getLast().id();
        } while (page.size() == ItemQuery.MAX_LIMIT);
        return texts;
    }
}
