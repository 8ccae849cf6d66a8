package io.quando.application.importing;

import io.quando.application.waiting.Waiting;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.cleaning.ItemFacts;
import io.quando.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Brings facts about items into the catalogue, in batches.
final class ItemWriter {
    private static final int BATCH = 1_000;

    private final Catalogue catalogue;
    private final TenantId tenant;
    private final List<ItemFacts> batch = new ArrayList<>(BATCH);
    private long changed;

    ItemWriter(Catalogue catalogue, TenantId tenant) {
        this.catalogue = catalogue;
        this.tenant = tenant;
    }

    void write(ItemFacts facts) {
        batch.add(facts);
        if (batch.size() == BATCH) {
            finish();
        }
    }

    /// Returns when all is stored.
    void finish() {
        List<ItemId> ids = batch.stream().map(ItemFacts::item).distinct().toList();
        Map<ItemId, CatalogueItem> known = new HashMap<>(Waiting.on(catalogue.find(tenant, ids)));
        Map<ItemId, CatalogueItem> different = new LinkedHashMap<>();
        for (ItemFacts facts : batch) {
            CatalogueItem before = known.get(facts.item());
            CatalogueItem after = facts.onto(before);
            if (!after.equals(before)) {
                changed++;
                known.put(facts.item(), after);
                different.put(facts.item(), after);
            }
        }
        if (!different.isEmpty()) {
            Waiting.on(catalogue.put(tenant, different.values()));
        }
        batch.clear();
    }

    long changed() {
        return changed;
    }
}
