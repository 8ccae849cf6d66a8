package io.quando.adapter.rest;

import io.quando.application.explore.ExploreBaskets;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.RuleMeasure;
import io.quando.domain.mining.window.CalendarWindow;
import io.quando.domain.mining.window.CompanionQuery;
import io.quando.domain.mining.window.Moments;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows what goes with an item now.
@Path("/v1/items/{id}/companions")
@Tag(name = "items")
@Produces(MediaType.APPLICATION_JSON)
final class CompanionsResource {
    private static final int DEFAULT_COUNT = 10;

    private final ExploreBaskets baskets;
    private final CurrentTenant tenant;

    CompanionsResource(ExploreBaskets baskets, CurrentTenant tenant) {
        this.baskets = baskets;
        this.tenant = tenant;
    }

    @GET
    @Operation(
            summary = "Items that are in one basket with this one",
            description =
                    "Counted now, with every event that was accepted before; nothing needs to be mined for it.")
    @APIResponse(
            responseCode = "200",
            description = "the largest by the measure first; empty if nothing is known of the item",
            content = @Content(schema = @Schema(implementation = CompanionsJson.class)))
    public CompletionStage<CompanionsJson> companions(
            @PathParam("id") String id,
            @Parameter(description = Dates.FROM, schema = @Schema(format = "date"))
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(description = Dates.UNTIL, schema = @Schema(format = "date"))
                    @QueryParam("until")
                    @Nullable String until,
            @Parameter(
                            description = "baskets that began then alone",
                            schema =
                                    @Schema(
                                            defaultValue = "any",
                                            enumeration = {
                                                "any",
                                                "weekday",
                                                "weekend",
                                                "night",
                                                "morning",
                                                "afternoon",
                                                "evening",
                                                "weekday_night",
                                                "weekday_morning",
                                                "weekday_afternoon",
                                                "weekday_evening",
                                                "weekend_night",
                                                "weekend_morning",
                                                "weekend_afternoon",
                                                "weekend_evening"
                                            }))
                    @QueryParam("context")
                    @Nullable String context,
            @Parameter(
                            description = "the largest first",
                            schema =
                                    @Schema(
                                            defaultValue = "lift",
                                            enumeration = {
                                                "support",
                                                "confidence",
                                                "lift",
                                                "leverage",
                                                "conviction",
                                                "zhang"
                                            }))
                    @QueryParam("sort")
                    @Nullable String sort,
            @Parameter(
                            description = "how many baskets must hold both at least",
                            schema = @Schema(defaultValue = "3", minimum = "1"))
                    @QueryParam("minimum")
                    @Nullable Long minimum,
            @Parameter(description = Limits.DESCRIPTION) @QueryParam("limit")
                    @Nullable Long limit) {
        CalendarWindow window = Dates.window(from, until);
        Moments moments =
                context == null ? Moments.ANY : Names.read(Moments.class, "context", context);
        RuleMeasure measure =
                sort == null ? RuleMeasure.LIFT : Names.read(RuleMeasure.class, "sort", sort);
        CompanionQuery query =
                BadRequest.reading(() ->
                        new CompanionQuery(
                                new ItemId(id),
                                window,
                                moments,
                                measure,
                                minimum == null ? CompanionQuery.FEW_BASKETS : minimum,
                                limit == null ? DEFAULT_COUNT : Limits.clamp(limit)));
        return baskets.companions(tenant.id(), query).thenApply(CompanionsJson::of);
    }
}
