package io.quando.adapter.rest;

import io.quando.application.explore.ExploreBaskets;
import io.quando.application.recommend.FindSimilarItems;
import io.quando.domain.basket.CompanionQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Finds what is like an item, and what goes with it.
@Path("/v1/items")
@Tag(name = "items")
@Produces(MediaType.APPLICATION_JSON)
final class ItemNeighboursResource {
    private final FindSimilarItems similar;
    private final ExploreBaskets baskets;
    private final CurrentTenant tenant;

    ItemNeighboursResource(FindSimilarItems similar, ExploreBaskets baskets, CurrentTenant tenant) {
        this.similar = similar;
        this.baskets = baskets;
        this.tenant = tenant;
    }

    @Schema(
            name = "SimilarItems",
            requiredProperties = {"items"})
    record SimilarsJson(List<SimilarJson> items) {}

    @Schema(
            name = "SimilarItem",
            requiredProperties = {"item", "title", "score"})
    record SimilarJson(String item, String title, double score) {}

    @GET
    @Path("/{id}/similar")
    @Operation(summary = "Items that are chosen with this one")
    @APIResponse(
            responseCode = "200",
            description = "the most similar first; empty if nothing is known of the item",
            content = @Content(schema = @Schema(implementation = SimilarsJson.class)))
    public CompletionStage<SimilarsJson> similar(
            @PathParam("id") String id,
            @Parameter(description = Limits.DESCRIPTION) @QueryParam("limit")
                    @Nullable Long limit) {
        int count = limit == null ? 10 : Limits.clamp(limit);
        return similar.similar(tenant.id(), ItemResource.itemId(id), count)
                .thenApply(found ->
                        new SimilarsJson(
                                found.stream()
                                        .map(s ->
                                                new SimilarJson(
                                                        s.item().id().value(),
                                                        s.item().title(),
                                                        s.score()))
                                        .toList()));
    }

    @GET
    @Path("/{id}/companions")
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
        CompanionQuery query =
                CompanionParameters.query(id, from, until, context, sort, minimum, limit);
        return baskets.companions(tenant.id(), query).thenApply(CompanionsJson::of);
    }
}
