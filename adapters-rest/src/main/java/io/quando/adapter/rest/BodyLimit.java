package io.quando.adapter.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Refuses bodies that announce themselves as too large. The server would do so too, but without a
/// word.
@Singleton
final class BodyLimit {
    /// Before the server's own check.
    private static final int PRIORITY = 10;

    private static final int TOO_LARGE = 413;

    private final long max;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max) {
        this.max = max.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext call) {
        if (isTooLarge(call.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            refuse(call);
        } else {
            call.next();
        }
    }

    private boolean isTooLarge(@Nullable String length) {
        try {
            return length != null && Long.parseLong(length) > max;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// The connection ends, so that the body need not be read.
    private static void refuse(RoutingContext call) {
        ProblemJson problem = ProblemJson.of(TOO_LARGE, Problems.refusal(TOO_LARGE), List.of());
        call.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                .endHandler(sent -> call.request().connection().close())
                .end(Json.encode(problem));
    }
}
