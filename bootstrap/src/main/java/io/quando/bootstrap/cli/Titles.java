package io.quando.bootstrap.cli;

import io.quando.application.curate.CurateCatalogue;
import io.quando.application.waiting.Waiting;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The titles of items, looked up once each.
final class Titles {
    private final CurateCatalogue catalogue;
    private final Map<ItemId, String> known = new HashMap<>();

    Titles(CurateCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String of(ItemId id) {
        return known.computeIfAbsent(id, this::lookUp);
    }

    String of(List<ItemId> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(" + "));
    }

    private String lookUp(ItemId id) {
        StoredItem stored = Waiting.on(catalogue.find(TenantId.DEFAULT, id));
        return stored == null ? id.value() : stored.item().title();
    }
}
