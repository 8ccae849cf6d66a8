package io.quando.adapter.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// Turns every failure into problem+json, in this one place.
@Provider
public final class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    /// In what the platform says of text that is no number.
    private static final Pattern VALUE = Pattern.compile("For input string: \"(.*?)\"");

    @Override
    public Response toResponse(Throwable failure) {
        return switch (failure) {
            case BadRequest bad ->
                    problem(bad.status(), String.valueOf(bad.getMessage()), bad.rejected());
            case WebApplicationException refused -> refused(refused);
            case CompletionException wrapped when wrapped.getCause() != null ->
                    toResponse(wrapped.getCause());
            default -> unexpected(failure);
        };
    }

    private static Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        if (status >= 500) {
            return unexpected(e);
        }
        return isOfParameter(e)
                ? problem(400, parameter(String.valueOf(e.getCause())), List.of())
                : problem(status, refusal(status), List.of());
    }

    private static Response unexpected(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "Request failed (%s)", id);
        return problem(
                500,
                "Something went wrong here; the log has it under %s.".formatted(id),
                List.of());
    }

    /// The framework answers that there is nothing at an address whose parameter it cannot read.
    private static boolean isOfParameter(WebApplicationException e) {
        return e instanceof NotFoundException && e.getCause() != null;
    }

    private static String parameter(String cause) {
        Matcher value = VALUE.matcher(cause);
        return value.find()
                ? "The parameter (%s) of the address must be a number."
                        .formatted(Kinds.shortened(value.group(1)))
                : "A parameter of the address must be a number.";
    }

    static String refusal(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address; /q/openapi lists what there is.";
            case 405 -> "This address does not know the method; /q/openapi lists those it knows.";
            case 406 -> "The answer is JSON: accept application/json.";
            case 413 -> "The body is too large: send it in several calls.";
            case 415 ->
                    "The body must be application/json, for bulk calls also application/x-ndjson, for changes of an item also application/merge-patch+json.";
            default -> "The request cannot be answered.";
        };
    }

    private static Response problem(int status, String detail, List<RejectedJson> rejected) {
        return Response.status(status)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(status, detail, rejected))
                .build();
    }

    static WebApplicationException notFound(String what) {
        return new WebApplicationException(problem(404, what, List.of()));
    }
}
