package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A question: one shape for a known user, a visitor with a history, a basket, or nothing at all.
@Schema(name = "RecommendationRequest")
record RecommendationRequestJson(
        @Schema(maxLength = 256, description = "a user whose events are stored")
                @Nullable String user,
        @Schema(maxItems = 1_000, description = "items in the basket or on the page")
                @Nullable List<String> items,
        @Schema(maxItems = 200, description = "events of an unknown visitor; they are not stored")
                @Nullable List<EventJson> history,
        @Schema(minimum = "1", maximum = "1000", defaultValue = "10") @Nullable Integer n,
        @Nullable ContextJson context,
        @Schema(maxItems = 1_000, description = "items that must not come")
                @Nullable List<String> exclude,
        @Schema(defaultValue = "true") @Nullable Boolean explain,
        @NotYet @Schema(implementation = Object.class, description = UNGRANTED)
                @Nullable JsonNode filter,
        @NotYet @Schema(implementation = Object.class, description = UNGRANTED)
                @Nullable JsonNode boost,
        @NotYet @Schema(implementation = Object.class, description = UNGRANTED)
                @Nullable JsonNode limits,
        @NotYet @Schema(description = UNGRANTED) @Nullable Double diversity,
        @NotYet @Schema(description = UNGRANTED) @Nullable Double rotation,
        @NotYet @Schema(description = UNGRANTED) @Nullable String scenario,
        @NotYet @Schema(description = UNGRANTED) @Nullable String seen,
        @NotYet @Schema(implementation = Object.class, description = UNGRANTED)
                @Nullable JsonNode users) {
    private static final String UNGRANTED = "taken, but not applied yet: `degraded` says so";

    /// The circumstances for which is asked.
    @Schema(name = "RequestContext")
    record ContextJson(
            @Schema(format = "date-time", description = "now if missing; may lie ahead")
                    @Nullable String time,
            @NotYet @Schema(implementation = Object.class, description = UNGRANTED)
                    @Nullable JsonNode place) {}
}
