package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quando.domain.catalogue.CatalogueItem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An item that was stored just now, and what was noticed about it.
@Schema(name = "StoredItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredItemJson(
        @JsonUnwrapped ItemJson item,
        @Schema(description = "what was taken, and probably not meant so")
                @Nullable List<WarningJson> warnings) {
    static StoredItemJson of(CatalogueItem item, Remarks remarks) {
        return new StoredItemJson(ItemJson.of(item), WarningJson.of(remarks));
    }
}
