package io.quando.adapter.rest;

import io.quando.application.recommend.RecommendItems;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Answers what a user wants next.
@Path("/v1/recommendations")
@Tag(name = "recommendations")
final class RecommendationsResource {
    private static final int DEFAULT_COUNT = 10;
    private static final int MAX_HISTORY = 200;

    /// Stands for the visitor whose events come with the request and are not stored.
    private static final String VISITOR = "visitor";

    private final RecommendItems recommend;
    private final Pseudonymiser pseudonymiser;
    private final CurrentTenant tenant;
    private final JsonBody body;
    private final TimeBounds bounds;
    private final InstantSource clock;

    RecommendationsResource(
            RecommendItems recommend,
            Pseudonymiser pseudonymiser,
            CurrentTenant tenant,
            JsonBody body,
            TimeBounds bounds,
            InstantSource clock) {
        this.recommend = recommend;
        this.pseudonymiser = pseudonymiser;
        this.tenant = tenant;
        this.body = body;
        this.bounds = bounds;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a user wants next, and why",
            description =
                    "Never empty while the catalogue has something available that neither the request nor the user rules out; if it is, `degraded` says why. What could not be taken into account stands there, too.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = RecommendationRequestJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "the best items first",
            content = @Content(schema = @Schema(implementation = SlateJson.class)))
    public CompletionStage<SlateJson> post(
            byte[] bytes,
            @Parameter(description = JsonBody.STRICT, schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("strict")
                    @Nullable String strict) {
        JsonBody.Read<RecommendationRequestJson> request =
                body.object(bytes, RecommendationRequestJson.class, strict);
        Remarks remarks = request.remarks();
        RecommendItems.Question question = request.as(asked -> question(asked, remarks));
        return recommend
                .recommend(question)
                .thenApply(slate -> SlateJson.of(slate, remarks.sentences()));
    }

    /// What a request may bring, so that its work stays bounded.
    private static void requireBounds(RecommendationRequestJson request) {
        Limits.requireAtMost(MAX_HISTORY, "history", request.history());
        Limits.requireAtMost(Limits.MAX, "items", request.items());
        Limits.requireAtMost(Limits.MAX, "exclude", request.exclude());
    }

    private RecommendItems.Question question(RecommendationRequestJson request, Remarks remarks) {
        requireBounds(request);
        return BadRequest.reading(() -> {
            UserId user = request.user() == null ? null : pseudonym(request.user());
            Instant time = time(request.context());
            return new RecommendItems.Question(
                    tenant.id(),
                    user,
                    items(request.items()),
                    history(request.history(), user, time, remarks),
                    request.n() == null ? DEFAULT_COUNT : request.n(),
                    time,
                    Set.copyOf(items(request.exclude())),
                    request.explain() == null || request.explain());
        });
    }

    private List<Interaction> history(
            @Nullable List<EventJson> events,
            @Nullable UserId user,
            Instant time,
            Remarks remarks) {
        if (events == null || events.isEmpty()) {
            return List.of();
        }
        UserId who = user == null ? pseudonym(VISITOR) : user;
        return new VisitorHistory(reader(), who, latest(time)).of(events, remarks);
    }

    private EventReader reader() {
        return new EventReader(tenant.id(), pseudonymiser, bounds, clock.instant(), null);
    }

    /// Who asks for a moment ahead may tell what happens until then.
    private Instant latest(Instant time) {
        Instant now = clock.instant();
        return time.isAfter(now) ? time : now;
    }

    private Instant time(RecommendationRequestJson.@Nullable ContextJson context) {
        return context == null || context.time() == null
                ? clock.instant()
                : Times.read(context.time());
    }

    private UserId pseudonym(String user) {
        return pseudonymiser.pseudonym(tenant.id(), new RawUserId(user));
    }

    private static List<ItemId> items(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(ItemId::new).distinct().collect(Collectors.toList());
    }
}
