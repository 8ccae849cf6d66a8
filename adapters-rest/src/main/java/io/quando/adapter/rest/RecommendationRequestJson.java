package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked: one shape for a known user, a visitor with a history, a basket, or nothing at
/// all.
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
        @Schema(implementation = Object.class, description = UNGRANTED) @Nullable JsonNode filter,
        @Schema(implementation = Object.class, description = UNGRANTED) @Nullable JsonNode boost,
        @Schema(description = UNGRANTED) @Nullable Double diversity,
        @Schema(description = UNGRANTED) @Nullable String scenario) {
    private static final String UNGRANTED = "taken, but not applied yet: `degraded` says so";

    /// The circumstances for which is asked.
    @Schema(name = "RequestContext")
    record ContextJson(
            @Schema(format = "date-time", description = "now if missing") @Nullable String time) {}

    /// Wishes that cannot be granted yet, each in words.
    List<String> notGranted() {
        List<String> names = new ArrayList<>();
        addIf(filter != null, "filter", names);
        addIf(boost != null, "boost", names);
        addIf(diversity != null, "diversity", names);
        addIf(scenario != null, "scenario", names);
        return names;
    }

    private static void addIf(boolean asked, String name, List<String> names) {
        if (asked) {
            names.add("The field %s is not supported yet and was not applied.".formatted(name));
        }
    }
}
