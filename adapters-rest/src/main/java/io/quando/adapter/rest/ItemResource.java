package io.quando.adapter.rest;

import io.quando.application.curate.CurateCatalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows, stores, changes and removes one item.
@Path("/v1/items")
@Tag(name = "items")
@Produces(MediaType.APPLICATION_JSON)
final class ItemResource {
    private static final String IF_MATCH =
            "entity tags, as the header ETag had them, or *: the call is done only if the item has one of these versions";
    private static final String IF_NONE_MATCH =
            "entity tags or *: the call is done only if the item has none of these versions";
    private static final String NOT_MET = "the item has another version than the headers ask for";

    private final CurateCatalogue catalogue;
    private final CurrentTenant tenant;
    private final JsonBody body;
    private final ItemPatches patches;
    private final InstantSource clock;

    ItemResource(
            CurateCatalogue catalogue,
            CurrentTenant tenant,
            JsonBody body,
            ItemPatches patches,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.tenant = tenant;
        this.body = body;
        this.patches = patches;
        this.clock = clock;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores an item, replacing the whole of what stood under its id",
            description = "With If-None-Match: * only if there is none yet.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ItemJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "stored; the header ETag names its version",
            content = @Content(schema = @Schema(implementation = StoredItemJson.class)))
    @APIResponse(responseCode = "412", description = NOT_MET)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = IF_MATCH)
    @Parameter(
            name = HttpHeaders.IF_NONE_MATCH,
            in = ParameterIn.HEADER,
            description = IF_NONE_MATCH)
    public CompletionStage<Response> put(
            @PathParam("id") String id,
            byte[] bytes,
            @Parameter(description = JsonBody.STRICT, schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("strict")
                    @Nullable String strict,
            @Context HttpHeaders headers) {
        ItemId address = itemId(id);
        JsonBody.Read<ItemJson> read = body.object(bytes, ItemJson.class, strict);
        CatalogueItem item = read.as(json -> json.toItem(address.value(), clock.instant()));
        ItemPatches.noticeOtherId(read.value().id(), address, read.remarks());
        return edit(address, Conditions.of(headers), stored -> item)
                .thenApply(edited -> answer(edited, read.remarks()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.MERGE_PATCH})
    @Operation(
            summary = "Changes fields of an item",
            description =
                    "After RFC 7396: what is given replaces, null removes, the rest stays. Changes that meet lose nothing of each other.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ItemPatchJson.class)),
                @Content(
                        mediaType = JsonBody.MERGE_PATCH,
                        schema = @Schema(implementation = ItemPatchJson.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "changed; the header ETag names the new version",
            content = @Content(schema = @Schema(implementation = StoredItemJson.class)))
    @APIResponse(responseCode = "404", description = "there is no such item")
    @APIResponse(responseCode = "412", description = NOT_MET)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = IF_MATCH)
    public CompletionStage<Response> patch(
            @PathParam("id") String id,
            byte[] bytes,
            @Parameter(description = JsonBody.STRICT, schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("strict")
                    @Nullable String strict,
            @Context HttpHeaders headers) {
        ItemId address = itemId(id);
        ItemPatches.Patch patch = patches.read(address, bytes, strict);
        return edit(
                        address,
                        Conditions.of(headers),
                        stored -> patch.onto(present(id, stored).item(), clock.instant()))
                .thenApply(edited -> answer(edited, patch.remarks()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An item")
    @APIResponse(
            responseCode = "200",
            description = "the item; the header ETag names its version",
            content = @Content(schema = @Schema(implementation = ItemJson.class)))
    @APIResponse(responseCode = "304", description = "the caller has this version already")
    @APIResponse(responseCode = "404", description = "there is no such item")
    @Parameter(
            name = HttpHeaders.IF_NONE_MATCH,
            in = ParameterIn.HEADER,
            description = IF_NONE_MATCH)
    public CompletionStage<Response> get(@PathParam("id") String id, @Context HttpHeaders headers) {
        Conditions conditions = Conditions.of(headers);
        return catalogue
                .find(tenant.id(), itemId(id))
                .thenApply(found -> {
                    StoredItem stored = present(id, found);
                    return conditions.isKnown(stored)
                            ? tagged(Response.notModified(), stored)
                            : tagged(Response.ok(ItemJson.of(stored.item())), stored);
                });
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Removes an item; its events stay")
    @APIResponse(responseCode = "204", description = "removed")
    @APIResponse(responseCode = "404", description = "there is no such item")
    @APIResponse(responseCode = "412", description = NOT_MET)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = IF_MATCH)
    public CompletionStage<Void> delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        return edit(
                        itemId(id),
                        Conditions.of(headers),
                        stored -> {
                            present(id, stored);
                            return null;
                        })
                .thenAccept(removed -> {});
    }

    /// Changes the item if the caller means the version that it has.
    private CompletionStage<EditedItem> edit(
            ItemId id,
            Conditions conditions,
            Function<@Nullable StoredItem, @Nullable CatalogueItem> change) {
        return catalogue.edit(
                tenant.id(),
                id,
                (key, stored) -> {
                    CatalogueItem changed = change.apply(stored);
                    conditions.require(key, stored);
                    return changed;
                });
    }

    private static Response answer(EditedItem edited, Remarks remarks) {
        StoredItem stored = Objects.requireNonNull(edited.after());
        return tagged(Response.ok(StoredItemJson.of(stored.item(), remarks)), stored);
    }

    private static Response tagged(Response.ResponseBuilder answer, StoredItem stored) {
        return answer.header(HttpHeaders.ETAG, Conditions.tag(stored)).build();
    }

    static ItemId itemId(String id) {
        return BadRequest.reading(() -> new ItemId(id.strip()));
    }

    private static StoredItem present(String id, @Nullable StoredItem stored) {
        if (stored == null) {
            throw Problems.notFound(
                    "There is no item (%s); PUT /v1/items/%s makes one.".formatted(id, id));
        }
        return stored;
    }
}
