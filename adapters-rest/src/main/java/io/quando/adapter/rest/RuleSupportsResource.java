package io.quando.adapter.rest;

import io.quando.application.explore.ExploreBaskets;
import io.quando.domain.mining.RuleId;
import io.quando.domain.mining.window.CalendarWindow;
import io.quando.domain.mining.window.Granularity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows how a rule held over time.
@Path("/v1/rules/{id}/supports")
@Tag(name = "rules")
@Produces(MediaType.APPLICATION_JSON)
final class RuleSupportsResource {
    private final ExploreBaskets baskets;
    private final CurrentTenant tenant;

    RuleSupportsResource(ExploreBaskets baskets, CurrentTenant tenant) {
        this.baskets = baskets;
        this.tenant = tenant;
    }

    @GET
    @Operation(
            summary = "How often a live rule held, by day, week or month",
            description =
                    "Counted now, with every event that was accepted before. A basket belongs to the local day on which it began; a window is the sum of its days.")
    @APIResponse(
            responseCode = "200",
            description = "the counts, bucket by bucket, in all, and by the context of the day",
            content = @Content(schema = @Schema(implementation = RuleSupportsJson.class)))
    @APIResponse(responseCode = "404", description = "there is no such live rule")
    public CompletionStage<RuleSupportsJson> supports(
            @PathParam("id") String id,
            @Parameter(description = Dates.FROM, schema = @Schema(format = "date"))
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(description = Dates.UNTIL, schema = @Schema(format = "date"))
                    @QueryParam("until")
                    @Nullable String until,
            @Parameter(
                            description = "how long the buckets are; a week begins on Monday",
                            schema =
                                    @Schema(
                                            defaultValue = "day",
                                            enumeration = {"day", "week", "month"}))
                    @QueryParam("by")
                    @Nullable String by) {
        CalendarWindow window = Dates.window(from, until);
        Granularity granularity =
                by == null ? Granularity.DAY : Names.read(Granularity.class, "by", by);
        return baskets.supports(tenant.id(), rule(id), window, granularity)
                .thenApply(found -> {
                    if (found == null) {
                        throw missing(id);
                    }
                    return RuleSupportsJson.of(found);
                });
    }

    private static RuleId rule(String id) {
        try {
            return new RuleId(id);
        } catch (IllegalArgumentException e) {
            throw missing(id);
        }
    }

    private static WebApplicationException missing(String id) {
        return Problems.notFound(
                "There is no live rule (%s); GET /v1/rules lists them.".formatted(id));
    }
}
