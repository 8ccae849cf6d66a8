package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads changes of items.
@Singleton
final class ItemPatches {
    private final JsonBody body;
    private final ObjectMapper mapper;

    ItemPatches(JsonBody body, ObjectMapper mapper) {
        this.body = body;
        this.mapper = mapper;
    }

    /// @throws BadRequest if the body is no object
    Patch read(ItemId address, byte[] bytes, @Nullable String strict) {
        JsonNode changes = JsonText.tree(bytes);
        if (!changes.isObject()) {
            throw Kinds.mismatch("", "an object", changes);
        }
        Remarks remarks = JsonBody.remarks(changes, ItemJson.class, body.isStrict(strict));
        noticeOtherId(changes.path("id").textValue(), address, remarks);
        return new Patch(changes, remarks);
    }

    /// Notes an id in the body that is not the one of the address.
    static void noticeOtherId(@Nullable String id, ItemId address, Remarks remarks) {
        if (id != null && !id.equals(address.value())) {
            String statement =
                    "The id (%s) is not the one of the address (%s), which counts."
                            .formatted(Kinds.shortened(id), Kinds.shortened(address.value()));
            remarks.add(Remark.of("id", statement, null));
        }
    }

    /// A change of one item.
    final class Patch {
        private final JsonNode changes;
        private final Remarks remarks;

        private Patch(JsonNode changes, Remarks remarks) {
            this.changes = changes;
            this.remarks = remarks;
        }

        Remarks remarks() {
            return remarks;
        }

        /// @throws BadRequest if what comes out cannot be an item
        CatalogueItem onto(CatalogueItem item, Instant now) {
            JsonNode merged = MergePatch.apply(changes, mapper.valueToTree(ItemJson.of(item)));
            return new JsonBody.Read<>(
                            JsonBody.value(merged, ItemJson.class, false).value(), remarks)
                    .as(json -> json.toItem(item.id().value(), now));
        }
    }
}
