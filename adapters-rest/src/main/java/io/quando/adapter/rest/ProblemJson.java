package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An error after RFC 9457.
///
/// @param type always `about:blank`: the status says what kind it is
/// @param title the status in words
/// @param status the HTTP status
/// @param detail what was wrong, its value, and a way out
/// @param rejected the entries at fault, where a call brings several
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        requiredProperties = {"type", "title", "status", "detail"})
record ProblemJson(
        String type, String title, int status, String detail, List<RejectedJson> rejected) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final int MAX_BYTES = 600;

    ProblemJson {
        detail = Wording.within(MAX_BYTES, detail);
    }

    static ProblemJson of(int status, String detail, List<RejectedJson> rejected) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return new ProblemJson("about:blank", title, status, detail, rejected);
    }
}
