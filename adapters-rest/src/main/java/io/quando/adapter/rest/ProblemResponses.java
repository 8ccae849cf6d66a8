package io.quando.adapter.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Documents once for all operations how they refuse: 400 for what cannot be used, 404 for an id
/// that is not there, 413 and 415 for bodies, each with problem+json.
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class ProblemResponses implements OASFilter {
    private static final String SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach(ProblemResponses::document);
    }

    private static void document(String path, PathItem item) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry : item.getOperations().entrySet()) {
            Operation operation = entry.getValue();
            add(operation, "400", "the request cannot be used; `detail` says why");
            if (path.contains("{")) {
                add(operation, "404", "there is nothing of that id");
            }
            if (operation.getRequestBody() != null) {
                add(operation, "413", "the body is too large");
                add(operation, "415", "the body is of another media type");
            }
        }
    }

    private static void add(Operation operation, String status, String description) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        if (known != null && known.getContent() != null) {
            return;
        }
        Content content =
                OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMA)));
        APIResponse response =
                OASFactory.createAPIResponse().description(description).content(content);
        operation.getResponses().addAPIResponse(status, response);
    }
}
