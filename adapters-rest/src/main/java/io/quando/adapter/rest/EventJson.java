package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One event, as it is sent and as a history shows it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Event",
        requiredProperties = {"type"},
        description =
                "Something that a user did with an item. An event without an item is a search and has a text; one without a user needs a session.")
record EventJson(
        @Schema(description = "unique; the same id with the same content is stored once")
                @Nullable String eventId,
        @Schema(
                        examples = "purchase",
                        description =
                                "view, click, cart, purchase, return, rate, like, dislike, skip, impression, search, or a name of your own")
                @Nullable String type,
        @Nullable String user,
        @Nullable String item,
        @Schema(description = "ISO 8601; the time of arrival if missing", format = "date-time")
                @Nullable String time,
        @Nullable Double value,
        @Nullable Double quantity,
        @Nullable String session,
        @Nullable PlaceJson place,
        @Nullable Map<String, String> context,
        @Nullable String text,
        @Nullable String recommendationId) {

    /// Where: a point or a cell.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Place")
    record PlaceJson(@Nullable Double lat, @Nullable Double lon, @Nullable String cell) {}
}
