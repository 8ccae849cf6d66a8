package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.MeterRegistry;
import io.quando.application.ingest.IngestInteractions;
import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.privacy.Pseudonymiser;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final TimeBounds bounds;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    EventsResource(
            IngestInteractions ingest,
            Pseudonymiser pseudonymiser,
            CurrentTenant tenant,
            JsonBody body,
            TimeBounds bounds,
            InstantSource clock,
            MeterRegistry metrics) {
        this.ingest = ingest;
        this.pseudonymiser = pseudonymiser;
        this.tenant = tenant;
        this.body = body;
        this.bounds = bounds;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Schema(
            name = "Receipt",
            requiredProperties = {"accepted", "duplicates", "rejected"})
    record ReceiptJson(
            int accepted,
            int duplicates,
            List<RejectedJson> rejected,
            @Schema(description = "what was taken, and probably not meant so; the first 100")
                    @JsonInclude(JsonInclude.Include.NON_EMPTY)
                    List<WarningJson> warnings,
            @Schema(description = "how many warnings are left out")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable Integer moreWarnings) {}

    @POST
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores events, once each; answers after the commit",
            description =
                    "One event, an array, or one a line (NDJSON); up to 10,000 a call. Bad entries are rejected by index, the others are stored. A body may be compressed (Content-Encoding: gzip).")
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
            description = "no entry could be used; `rejected` names each")
    @Blocking
    public CompletionStage<Response> post(
            byte[] bytes,
            @Parameter(description = JsonBody.STRICT, schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("strict")
                    @Nullable String strict,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        EventBatch batch =
                new EventBatch(
                        new EventReader(tenant.id(), pseudonymiser, bounds, clock.instant(), key),
                        JsonBody.entries(bytes, contentType, IngestInteractions.MAX_BATCH),
                        body.isStrict(strict));
        return ingest.ingest(tenant.id(), batch.interactions())
                .thenApply(outcomes -> Response.accepted(receipt(batch, outcomes)).build());
    }

    private ReceiptJson receipt(EventBatch batch, List<AppendOutcome> outcomes) {
        ReceiptJson receipt =
                new ReceiptJson(
                        Collections.frequency(outcomes, AppendOutcome.STORED),
                        Collections.frequency(outcomes, AppendOutcome.DUPLICATE),
                        batch.rejected(outcomes),
                        batch.warnings().shown(),
                        batch.warnings().more());
        count("stored", receipt.accepted());
        count("duplicate", receipt.duplicates());
        count("rejected", receipt.rejected().size());
        return receipt;
    }

    private void count(String outcome, int amount) {
        metrics.counter("quando.events", "outcome", outcome).increment(amount);
    }
}
