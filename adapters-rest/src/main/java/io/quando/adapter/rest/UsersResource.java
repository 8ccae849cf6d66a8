package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quando.application.history.ReadHistory;
import io.quando.domain.behaviour.HistoryCursor;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.Place;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows what a user did.
@Path("/v1/users")
@Tag(name = "users")
@Produces(MediaType.APPLICATION_JSON)
final class UsersResource {
    private final ReadHistory history;
    private final Pseudonymiser pseudonymiser;
    private final CurrentTenant tenant;

    UsersResource(ReadHistory history, Pseudonymiser pseudonymiser, CurrentTenant tenant) {
        this.history = history;
        this.pseudonymiser = pseudonymiser;
        this.tenant = tenant;
    }

    @Schema(
            name = "History",
            requiredProperties = {"events"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HistoryJson(List<EventJson> events, @Nullable String cursor) {}

    @GET
    @Path("/{id}/history")
    @Operation(summary = "A user's events, newest first")
    @APIResponse(
            responseCode = "200",
            description = "the page, with a cursor if there is more; empty for an unknown user",
            content = @Content(schema = @Schema(implementation = HistoryJson.class)))
    public CompletionStage<HistoryJson> history(
            @PathParam("id") String id,
            @Parameter(description = Limits.DESCRIPTION) @QueryParam("limit") @Nullable Long limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int length = Limits.clamp(limit);
        UserId user =
                BadRequest.reading(
                        () -> pseudonymiser.pseudonym(tenant.id(), new RawUserId(id.strip())));
        return history.history(tenant.id(), user, Cursors.history(cursor), length)
                .thenApply(page -> page(page, length));
    }

    private static HistoryJson page(List<LoggedInteraction> page, int length) {
        return new HistoryJson(
                page.stream().map(entry -> event(entry.interaction())).toList(),
                page.size() < length ? null : Cursors.of(HistoryCursor.of(page.getLast())));
    }

    /// The user is left out: whoever asks knows it, and inside there is only the pseudonym.
    private static EventJson event(Interaction i) {
        return new EventJson(
                i.id().value(),
                i.type().name(),
                null,
                i.item() == null ? null : i.item().value(),
                i.time().toString(),
                null,
                i.value(),
                i.quantity(),
                i.session(),
                place(i.place()),
                i.context().isEmpty() ? null : i.context(),
                i.text(),
                i.recommendationId());
    }

    private static EventJson.@Nullable PlaceJson place(@Nullable Place place) {
        return place == null
                ? null
                : new EventJson.PlaceJson(place.latitude(), place.longitude(), place.cell());
    }
}
