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
        @Schema(
                        maxLength = 128,
                        description = "unique; the same id with the same content is stored once")
                @Nullable String eventId,
        @Schema(
                        pattern = "^[a-z0-9_-]{1,32}$",
                        examples = "purchase",
                        description =
                                "view, click, cart, purchase, return, rate, like, dislike, skip, impression, search, or a name of your own")
                @Nullable String type,
        @Schema(maxLength = 256) @Nullable String user,
        @Schema(maxLength = 256) @Nullable String item,
        @Schema(
                        description =
                                "ISO 8601 with an offset; the time of arrival if missing; neither too long ago nor ahead of the server's clock",
                        format = "date-time")
                @Nullable String time,
        @NotYet @Schema(description = "the sender's time zone; taken, but not stored yet")
                @Nullable String zone,
        @Nullable Double value,
        @Schema(minimum = "0", exclusiveMinimum = true) @Nullable Double quantity,
        @Nullable String session,
        @Nullable PlaceJson place,
        @Nullable Map<String, String> context,
        @FreeText @Nullable String text,
        @Nullable String recommendationId) {

    /// Where: a point or a cell.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Place",
            description = "a point (lat and lon) or a cell",
            examples = "{\"lat\": 52.5, \"lon\": 13.4}")
    record PlaceJson(
            @Schema(minimum = "-90", maximum = "90") @Nullable Double lat,
            @Schema(minimum = "-180", maximum = "180") @Nullable Double lon,
            @Schema(maxLength = 64) @Nullable String cell) {}
}
