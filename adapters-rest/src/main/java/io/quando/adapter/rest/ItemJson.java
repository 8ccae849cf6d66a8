package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An item of the catalogue, as it is sent and shown.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Item",
        requiredProperties = {"title"})
record ItemJson(
        @Schema(
                        maxLength = 256,
                        description = "only in bulk calls; otherwise the address names the item")
                @Nullable String id,
        @Schema(minLength = 1, maxLength = 1_000) @Nullable String title,
        @FreeText @Nullable String description,
        @Nullable List<String> categories,
        @Schema(minimum = "0") @Nullable Double price,
        @Nullable Map<String, String> attributes,
        @Schema(
                        oneOf = {AvailableJson.class, Boolean.class},
                        description =
                                "when it may be recommended; false: not from now on, true: always")
                @Nullable AvailableJson available,
        @FreeText @Nullable String image) {

    /// The time for which an item may be recommended. `now` stands for the moment of the call.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Available")
    record AvailableJson(
            @Schema(format = "date-time", examples = "2026-01-01T00:00:00Z") @Nullable String from,
            @Schema(format = "date-time", examples = "2027-01-01T00:00:00Z")
                    @Nullable String until) {}

    static ItemJson of(CatalogueItem item) {
        Availability availability = item.availability();
        return new ItemJson(
                item.id().value(),
                item.title(),
                item.description(),
                item.categories(),
                item.price(),
                item.attributes(),
                availability.equals(Availability.ALWAYS)
                        ? null
                        : new AvailableJson(text(availability.from()), text(availability.until())),
                item.image());
    }

    /// The item that this describes.
    ///
    /// @throws BadRequest if it cannot be one
    CatalogueItem toItem(@Nullable String address, Instant now) {
        return BadRequest.reading(() -> item(address, now));
    }

    private CatalogueItem item(@Nullable String address, Instant now) {
        String name = address == null ? id : address;
        if (name == null) {
            throw new IllegalArgumentException("The item has no id.");
        }
        if (title == null) {
            throw new IllegalArgumentException("The item (%s) has no title.".formatted(name));
        }
        return new CatalogueItem(
                new ItemId(name),
                title,
                description,
                categories == null ? List.of() : categories,
                price,
                attributes == null ? Map.of() : attributes,
                available == null
                        ? Availability.ALWAYS
                        : new Availability(time(available.from, now), time(available.until, now)),
                image);
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable Instant time(@Nullable String text, Instant now) {
        if (text == null) {
            return null;
        }
        return text.equals(Times.NOW) ? now : Times.read(text);
    }
}
