package io.quando.adapter.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Says what answers here. It does nothing else, so that it also shows what an answer costs at
/// least.
@Path("/v1")
@Tag(name = "about")
final class RootResource {
    private static final AboutJson ABOUT = new AboutJson("Quando", "/q/openapi");

    @Schema(
            name = "About",
            requiredProperties = {"name", "api"})
    record AboutJson(String name, String api) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What answers here")
    @APIResponse(
            responseCode = "200",
            description = "the name, and where the interface is described",
            content = @Content(schema = @Schema(implementation = AboutJson.class)))
    public AboutJson get() {
        return ABOUT;
    }
}
