package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quando.application.curate.CurateCatalogue;
import io.quando.application.ingest.IngestInteractions;
import io.quando.domain.catalogue.ItemQuery;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Takes items in by thousands, and turns the pages of the catalogue.
@Path("/v1/items")
@Tag(name = "items")
@Produces(MediaType.APPLICATION_JSON)
final class ItemsResource {
    private final CurateCatalogue catalogue;
    private final CurrentTenant tenant;
    private final JsonBody body;
    private final InstantSource clock;

    ItemsResource(
            CurateCatalogue catalogue, CurrentTenant tenant, JsonBody body, InstantSource clock) {
        this.catalogue = catalogue;
        this.tenant = tenant;
        this.body = body;
        this.clock = clock;
    }

    @Schema(
            name = "ItemPage",
            requiredProperties = {"items"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PageJson(List<ItemJson> items, @Nullable String cursor) {}

    @Schema(
            name = "BulkReceipt",
            requiredProperties = {"accepted", "rejected"})
    record BulkJson(
            int accepted,
            List<RejectedJson> rejected,
            @Schema(description = "what was taken, and probably not meant so; the first 100")
                    @JsonInclude(JsonInclude.Include.NON_EMPTY)
                    List<WarningJson> warnings,
            @Schema(description = "how many warnings are left out")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable Integer moreWarnings) {
        static BulkJson of(ItemBatch batch) {
            return new BulkJson(
                    batch.items().size(),
                    batch.rejected(),
                    batch.warnings().shown(),
                    batch.warnings().more());
        }
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.NDJSON})
    @Operation(
            summary = "Stores items, each with its id; one, an array, or one a line (NDJSON)",
            description =
                    "Each replaces the whole of what stood under its id. Bad entries are rejected by index, the others are stored.")
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
            byte[] bytes,
            @Parameter(description = JsonBody.STRICT, schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("strict")
                    @Nullable String strict,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType) {
        ItemBatch batch =
                new ItemBatch(
                        JsonBody.entries(bytes, contentType, IngestInteractions.MAX_BATCH),
                        body.isStrict(strict),
                        clock.instant());
        return catalogue.put(tenant.id(), batch.items()).thenApply(done -> BulkJson.of(batch));
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
}
