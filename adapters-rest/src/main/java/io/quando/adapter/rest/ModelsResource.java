package io.quando.adapter.rest;

import io.quando.application.learn.LearnModels;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows the kept models, and makes one of them live.
@Path("/v1/models")
@Tag(name = "models")
@Produces(MediaType.APPLICATION_JSON)
final class ModelsResource {
    private final LearnModels learn;
    private final CurrentTenant tenant;

    ModelsResource(LearnModels learn, CurrentTenant tenant) {
        this.learn = learn;
        this.tenant = tenant;
    }

    @Schema(
            name = "Models",
            requiredProperties = {"models"})
    record ModelsJson(List<ModelJson> models) {}

    @GET
    @Operation(summary = "The kept models, newest first")
    @APIResponse(
            responseCode = "200",
            description = "the models",
            content = @Content(schema = @Schema(implementation = ModelsJson.class)))
    public CompletionStage<ModelsJson> list() {
        return learn.versions(tenant.id())
                .thenApply(v -> new ModelsJson(v.stream().map(ModelJson::of).toList()));
    }

    @POST
    @Path("/{version}/promotion")
    @Operation(summary = "Makes a kept model the live one of its kind")
    @APIResponse(responseCode = "204", description = "it is live")
    @APIResponse(responseCode = "404", description = "there is no such model")
    public CompletionStage<Void> promote(@PathParam("version") String version) {
        return learn.promote(tenant.id(), number(version))
                .thenAccept(there -> {
                    if (!there) {
                        throw missing(version);
                    }
                });
    }

    private static long number(String version) {
        try {
            return Long.parseLong(version);
        } catch (NumberFormatException e) {
            throw missing(version);
        }
    }

    private static RuntimeException missing(String version) {
        return Problems.notFound(
                "There is no kept model (%s); GET /v1/models lists them.".formatted(version));
    }
}
