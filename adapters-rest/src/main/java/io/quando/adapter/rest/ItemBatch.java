package io.quando.adapter.rest;

import io.quando.domain.catalogue.CatalogueItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The items of one call: those that can be used, and why the others cannot.
final class ItemBatch {
    private final List<CatalogueItem> items = new ArrayList<>();
    private final List<RejectedJson> rejected = new ArrayList<>();
    private final Warnings warnings = new Warnings();

    ItemBatch(List<JsonText.Entry> entries, boolean strict, Instant now) {
        for (int i = 0; i < entries.size(); i++) {
            try {
                JsonBody.Read<ItemJson> item =
                        JsonBody.value(entries.get(i), ItemJson.class, strict);
                items.add(item.as(json -> json.toItem(null, now)));
                warnings.add(i, item.remarks());
            } catch (BadRequest e) {
                rejected.add(new RejectedJson(i, String.valueOf(e.getMessage())));
            }
        }
    }

    List<CatalogueItem> items() {
        return items;
    }

    List<RejectedJson> rejected() {
        return rejected;
    }

    Warnings warnings() {
        return warnings;
    }
}
