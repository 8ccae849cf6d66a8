package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.MeterRegistry;
import io.quando.application.ingest.IngestInteractions;
import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.privacy.Pseudonymiser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Takes events in.
@Path("/v1/events")
@Tag(name = "events")
final class EventsResource {
    private final IngestInteractions ingest;
    private final Pseudonymiser pseudonymiser;
    private final CurrentTenant tenant;
    private final JsonBody body;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    EventsResource(
            IngestInteractions ingest,
            Pseudonymiser pseudonymiser,
            CurrentTenant tenant,
            JsonBody body,
            InstantSource clock,
            MeterRegistry metrics) {
        this.ingest = ingest;
        this.pseudonymiser = pseudonymiser;
        this.tenant = tenant;
        this.body = body;
        this.clock = clock;
        this.metrics = metrics;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Receipt")
    record ReceiptJson(int accepted, int duplicates, List<RejectedJson> rejected) {}

    @POST
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores events, once each; answers after the commit",
            description =
                    "One event, an array, or one a line (NDJSON); up to 10,000 a call. Bad entries are rejected by index, the others are stored.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {EventJson.class, EventJson[].class})),
                @Content(
                        mediaType = JsonBody.NDJSON,
                        schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "stored",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "no entry could be used; `rejected` names each",
            content = @Content(schema = @Schema(implementation = ProblemJson.class)))
    CompletionStage<Response> post(
            byte[] bytes,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        List<JsonBody.Entry> entries =
                body.entries(bytes, contentType, IngestInteractions.MAX_BATCH);
        EventReader reader = new EventReader(tenant.id(), pseudonymiser, clock, key);
        List<Interaction> interactions = new ArrayList<>(entries.size());
        List<Integer> indexes = new ArrayList<>(entries.size());
        List<RejectedJson> rejected = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                interactions.add(read(reader, entries.get(i)));
                indexes.add(i);
            } catch (BadRequest e) {
                rejected.add(new RejectedJson(i, String.valueOf(e.getMessage())));
            }
        }
        if (interactions.isEmpty() && !rejected.isEmpty()) {
            throw new BadRequest(400, "No entry could be used.", firstOf(rejected));
        }
        return ingest.ingest(tenant.id(), interactions)
                .thenApply(outcomes -> receipt(interactions, outcomes, indexes, rejected));
    }

    private Interaction read(EventReader reader, JsonBody.Entry entry) {
        if (entry.json() == null) {
            reader.skip();
            throw new BadRequest(String.valueOf(entry.mistake()));
        }
        EventJson event;
        try {
            event = body.value(entry.json(), EventJson.class);
        } catch (BadRequest e) {
            reader.skip();
            throw e;
        }
        return reader.read(event, null);
    }

    private Response receipt(
            List<Interaction> interactions,
            List<AppendOutcome> outcomes,
            List<Integer> indexes,
            List<RejectedJson> rejected) {
        int[] counts = new int[AppendOutcome.values().length];
        for (int i = 0; i < outcomes.size(); i++) {
            AppendOutcome outcome = outcomes.get(i);
            counts[outcome.ordinal()]++;
            if (outcome == AppendOutcome.CONFLICT) {
                rejected.add(new RejectedJson(indexes.get(i), conflict(interactions.get(i))));
            }
        }
        rejected.sort(Comparator.comparingInt(RejectedJson::index));
        for (AppendOutcome outcome : AppendOutcome.values()) {
            count(Names.written(outcome), counts[outcome.ordinal()]);
        }
        count("rejected", rejected.size());
        return Response.accepted(
                        new ReceiptJson(
                                counts[AppendOutcome.STORED.ordinal()],
                                counts[AppendOutcome.DUPLICATE.ordinal()],
                                rejected))
                .build();
    }

    private static String conflict(Interaction interaction) {
        return "The eventId (%s) is already stored with another content; the log keeps that. A new event needs an id of its own."
                .formatted(interaction.id());
    }

    /// So many that the answer stays small.
    private static List<RejectedJson> firstOf(List<RejectedJson> rejected) {
        return rejected.subList(0, Math.min(rejected.size(), 100));
    }

    private void count(String outcome, int amount) {
        if (amount > 0) {
            metrics.counter("quando.events", "outcome", outcome).increment(amount);
        }
    }
}
