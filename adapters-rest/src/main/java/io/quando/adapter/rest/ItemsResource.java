package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.application.curate.CurateCatalogue;
import io.quando.application.explore.ExploreBaskets;
import io.quando.application.ingest.IngestInteractions;
import io.quando.application.recommend.FindSimilarItems;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.mining.window.CompanionQuery;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Keeps the catalogue, and finds what is like an item or goes with it.
@Path("/v1/items")
@Tag(name = "items")
@Produces(MediaType.APPLICATION_JSON)
final class ItemsResource {
    private final CurateCatalogue catalogue;
    private final FindSimilarItems similar;
    private final ExploreBaskets baskets;
    private final CurrentTenant tenant;
    private final JsonBody body;
    private final ObjectMapper mapper;

    ItemsResource(
            CurateCatalogue catalogue,
            FindSimilarItems similar,
            ExploreBaskets baskets,
            CurrentTenant tenant,
            JsonBody body,
            ObjectMapper mapper) {
        this.catalogue = catalogue;
        this.similar = similar;
        this.baskets = baskets;
        this.tenant = tenant;
        this.body = body;
        this.mapper = mapper;
    }

    @Schema(
            name = "ItemPage",
            requiredProperties = {"items"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PageJson(List<ItemJson> items, @Nullable String cursor) {}

    @Schema(
            name = "BulkReceipt",
            requiredProperties = {"accepted", "rejected"})
    record BulkJson(int accepted, List<RejectedJson> rejected) {}

    @Schema(
            name = "SimilarItems",
            requiredProperties = {"items"})
    record SimilarsJson(List<SimilarJson> items) {}

    @Schema(
            name = "SimilarItem",
            requiredProperties = {"item", "title", "score"})
    record SimilarJson(String item, String title, double score) {}

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stores an item, replacing what stood under its id")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ItemJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "stored",
            content = @Content(schema = @Schema(implementation = ItemJson.class)))
    public CompletionStage<ItemJson> put(@PathParam("id") String id, byte[] bytes) {
        CatalogueItem item = body.object(bytes, ItemJson.class).toItem(id);
        return catalogue.put(tenant.id(), List.of(item)).thenApply(done -> ItemJson.of(item));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes fields of an item",
            description = "After RFC 7396: what is given replaces, null removes, the rest stays.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ItemPatchJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "changed",
            content = @Content(schema = @Schema(implementation = ItemJson.class)))
    @APIResponse(responseCode = "404", description = "there is no such item")
    public CompletionStage<ItemJson> patch(@PathParam("id") String id, byte[] bytes) {
        JsonNode changes = body.tree(bytes);
        return catalogue
                .edit(
                        tenant.id(),
                        itemId(id),
                        (key, stored) -> stored == null ? null : merged(stored.item(), changes))
                .thenApply(edited -> shown(id, edited.after()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An item")
    @APIResponse(
            responseCode = "200",
            description = "the item",
            content = @Content(schema = @Schema(implementation = ItemJson.class)))
    @APIResponse(responseCode = "404", description = "there is no such item")
    public CompletionStage<ItemJson> get(@PathParam("id") String id) {
        return catalogue.find(tenant.id(), itemId(id)).thenApply(item -> shown(id, item));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Removes an item; its events stay")
    @APIResponse(responseCode = "204", description = "removed")
    @APIResponse(responseCode = "404", description = "there is no such item")
    public CompletionStage<Void> delete(@PathParam("id") String id) {
        return catalogue
                .edit(tenant.id(), itemId(id), (key, stored) -> null)
                .thenAccept(edited -> {
                    if (edited.before() == null) {
                        throw missing(id);
                    }
                });
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.NDJSON})
    @Operation(summary = "Stores items, each with its id; one, an array, or one a line (NDJSON)")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {ItemJson.class, ItemJson[].class})),
                @Content(
                        mediaType = JsonBody.NDJSON,
                        schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "the good entries are stored",
            content = @Content(schema = @Schema(implementation = BulkJson.class)))
    @Blocking
    public CompletionStage<BulkJson> bulk(
            byte[] bytes, @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType) {
        List<JsonBody.Entry> entries =
                body.entries(bytes, contentType, IngestInteractions.MAX_BATCH);
        List<CatalogueItem> items = new ArrayList<>();
        List<RejectedJson> rejected = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                items.add(body.value(entries.get(i), ItemJson.class).toItem(null));
            } catch (BadRequest e) {
                rejected.add(new RejectedJson(i, String.valueOf(e.getMessage())));
            }
        }
        return catalogue
                .put(tenant.id(), items)
                .thenApply(done -> new BulkJson(items.size(), rejected));
    }

    @GET
    @Operation(summary = "A page of the catalogue, in the order of the ids")
    @APIResponse(
            responseCode = "200",
            description = "the page, with a cursor if there is more",
            content = @Content(schema = @Schema(implementation = PageJson.class)))
    public CompletionStage<PageJson> page(
            @QueryParam("q") @Nullable String words,
            @QueryParam("category") @Nullable String category,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = Limits.DESCRIPTION) @QueryParam("limit")
                    @Nullable Long limit) {
        int length = Limits.clamp(limit);
        ItemQuery query = new ItemQuery(words, category, Cursors.item(cursor), length);
        return catalogue
                .page(tenant.id(), query)
                .thenApply(items ->
                        new PageJson(
                                items.stream().map(ItemJson::of).toList(),
                                items.size() < length ? null : Cursors.of(items.getLast().id())));
    }

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
        return similar.similar(tenant.id(), itemId(id), count)
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

    private CatalogueItem merged(CatalogueItem item, JsonNode changes) {
        if (!changes.isObject()) {
            throw new BadRequest("The body must be a JSON object.");
        }
        JsonNode merged = MergePatch.apply(changes, mapper.valueToTree(ItemJson.of(item)));
        return body.value(merged, ItemJson.class).toItem(item.id().value());
    }

    private static ItemId itemId(String id) {
        return BadRequest.reading(() -> new ItemId(id));
    }

    private static ItemJson shown(String id, @Nullable StoredItem stored) {
        if (stored == null) {
            throw missing(id);
        }
        return ItemJson.of(stored.item());
    }

    private static RuntimeException missing(String id) {
        return Problems.notFound(
                "There is no item (%s); PUT /v1/items/%s makes one.".formatted(id, id));
    }
}
