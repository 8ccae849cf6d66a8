package io.quando.adapter.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns every failure into problem+json, in this one place.
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String MEDIA_TYPE = "application/problem+json";

    @ServerExceptionMapper
    Response badRequest(BadRequest e) {
        return problem(e.status(), String.valueOf(e.getMessage()), e.rejected());
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e);
        }
        return problem(status, refusal(status), List.of());
    }

    @ServerExceptionMapper
    Response wrapped(CompletionException e) {
        return e.getCause() instanceof BadRequest bad ? badRequest(bad) : unexpected(e);
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "Request failed (%s)", id);
        return problem(
                500,
                "Something went wrong here; the log has it under %s.".formatted(id),
                List.of());
    }

    private static String refusal(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address; /q/openapi lists what there is.";
            case 405 -> "This address does not know the method; /q/openapi lists those it knows.";
            case 406 -> "The answer is JSON: accept application/json.";
            case 413 -> "The body is too large: send it in several calls.";
            case 415 ->
                    "The body must be application/json, for bulk calls also application/x-ndjson.";
            default -> "The request cannot be answered.";
        };
    }

    private static Response problem(int status, String detail, List<RejectedJson> rejected) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new ProblemJson("about:blank", title, status, detail, rejected))
                .build();
    }

    static WebApplicationException notFound(String what) {
        return new WebApplicationException(problem(404, what, List.of()));
    }
}
