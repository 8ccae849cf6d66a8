package io.quando.adapter.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Documents once for all operations how they refuse, each time with problem+json: 400 for what
/// cannot be used, 406 for callers that take no JSON, 413 and 415 for bodies, and what else an
/// operation names itself.
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class ProblemResponses implements OASFilter {
    private static final String SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (PathItem item : api.getPaths().getPathItems().values()) {
            item.getOperations().values().forEach(ProblemResponses::document);
        }
    }

    private static void document(Operation operation) {
        add(operation, "400", "the request cannot be used; `detail` says why");
        add(operation, "406", "the caller does not accept JSON");
        if (operation.getRequestBody() != null) {
            add(operation, "413", "the body is too large");
            add(operation, "415", "the body is of another media type");
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, response) -> {
                    if (status.startsWith("4")) {
                        response.setContent(problem());
                    }
                });
    }

    private static void add(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            APIResponse response = OASFactory.createAPIResponse().description(description);
            operation.getResponses().addAPIResponse(status, response);
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemJson.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA)));
    }
}
