package io.quando.application.importing;

import io.quando.application.waiting.Waiting;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.cleaning.ItemFacts;
import io.quando.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Map<ItemId, List<ItemFacts>> facts =
                batch.stream().collect(Collectors.groupingBy(ItemFacts::item));
        if (!facts.isEmpty()) {
            ItemEdit edit = (id, before) -> states(before, about(id, facts)).getLast();
            Waiting.on(catalogue.edit(tenant, facts.keySet(), edit))
                    .forEach((id, edited) -> count(states(edited.before(), about(id, facts))));
        }
        batch.clear();
    }

    private static List<ItemFacts> about(ItemId id, Map<ItemId, List<ItemFacts>> facts) {
        return facts.getOrDefault(id, List.of());
    }

    /// The item as it was, or null, and as it is after each row about it.
    private static List<@Nullable CatalogueItem> states(
            @Nullable StoredItem before, List<ItemFacts> facts) {
        List<@Nullable CatalogueItem> states = new ArrayList<>(facts.size() + 1);
        states.add(before == null ? null : before.item());
        facts.forEach(row -> states.add(row.onto(states.getLast())));
        return states;
    }

    private void count(List<@Nullable CatalogueItem> states) {
        for (int n = 1; n < states.size(); n++) {
            changed += Objects.equals(states.get(n), states.get(n - 1)) ? 0 : 1;
        }
    }

    long changed() {
        return changed;
    }
}
