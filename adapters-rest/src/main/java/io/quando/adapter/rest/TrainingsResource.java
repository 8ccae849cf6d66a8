package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quando.application.learn.LearnModels;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/// Asks for learning, and shows how far it is.
@Path("/v1/trainings")
@Tag(name = "models")
@Produces(MediaType.APPLICATION_JSON)
final class TrainingsResource {
    private final LearnModels learn;
    private final CurrentTenant tenant;
    private final JsonBody body;

    TrainingsResource(LearnModels learn, CurrentTenant tenant, JsonBody body) {
        this.learn = learn;
        this.tenant = tenant;
        this.body = body;
    }

    @Schema(name = "TrainingRequest")
    record RequestJson(
            @Schema(
                            examples = "[\"rules\",\"encoder\"]",
                            description =
                                    "parts to learn: rules, encoder; if missing, what serves: rules; with a plan, the encoder")
                    @Nullable Set<String> what,
            @Schema(
                            examples = "{\"model\":\"sasrec\",\"epochs\":\"20\"}",
                            description =
                                    "how to train the encoder: model, seed, start (warm, from the live encoder, or scratch), promote (tested, or always, whatever the test says), store (float32 or int8), vectors-file (name of a file in the worker's folder of vectors, with vectors=input or vectors=initial), from (name of an encoder in the worker's folder of encoders to start from, in place of start) and what can be set about the model; unknown names and values out of range end the training as failed, where the server does not know the model")
                    @Nullable Map<String, String> plan) {}

    @Schema(
            name = "TrainingId",
            requiredProperties = {"id"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IdJson(
            String id,
            @Schema(description = "what was taken, and probably not meant so")
                    @Nullable List<WarningJson> warnings) {}

    @Schema(
            name = "Training",
            requiredProperties = {"id", "what", "plan", "state", "progress", "metrics"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JobJson(
            String id,
            Set<String> what,
            Map<String, String> plan,
            @Schema(
                            enumeration = {
                                "queued",
                                "running",
                                "succeeded",
                                "refused",
                                "failed",
                                "cancelled"
                            })
                    String state,
            double progress,
            @Schema(
                            description =
                                    "figures of what came out; while an encoder is trained: epoch (the running one), epochs, loss, validation, best, secondsLeft; then epoch, loss and validation of the epoch whose weights it has; after its test: tested (users), ndcg@10, liveNdcg@10, floorNdcg@10, overLive and overFloor (differences, with Lower and Upper of the 95 % interval), verdict (1: good enough), int8Loss")
                    Map<String, Double> metrics,
            @Schema(
                            examples = "epoch 3 of 20 on cpu, 2 threads",
                            description = "what its worker is at")
                    @Nullable String stage,
            @Schema(
                            description =
                                    "why it failed or was refused, or by which figures an encoder went live")
                    @Nullable String message) {
        static JobJson of(Job job) {
            return new JobJson(
                    job.id().toString(),
                    job.what(),
                    job.plan(),
                    Names.written(job.state()),
                    job.progress(),
                    job.metrics(),
                    job.stage(),
                    job.message());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks for learning in the background")
    @RequestBody(
            required = false,
            content = @Content(schema = @Schema(implementation = RequestJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "queued",
            content = @Content(schema = @Schema(implementation = IdJson.class)))
    public CompletionStage<Response> post(
            byte[] bytes,
            @Parameter(description = JsonBody.STRICT, schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("strict")
                    @Nullable String strict) {
        JsonBody.Read<RequestJson> request =
                bytes.length == 0
                        ? new JsonBody.Read<>(new RequestJson(null, null), new Remarks())
                        : body.object(bytes, RequestJson.class, strict);
        List<WarningJson> warnings = WarningJson.of(request.remarks());
        return request.as(this::submit)
                .thenApply(id -> Response.accepted(new IdJson(id.toString(), warnings)).build());
    }

    private CompletionStage<JobId> submit(RequestJson request) {
        Set<String> what = request.what() == null ? Set.of() : request.what();
        Map<String, String> plan = request.plan() == null ? Map.of() : request.plan();
        return BadRequest.reading(() -> learn.submit(tenant.id(), what, plan));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a training is")
    @APIResponse(
            responseCode = "200",
            description = "the training",
            content = @Content(schema = @Schema(implementation = JobJson.class)))
    @APIResponse(responseCode = "404", description = "there is no such training")
    public CompletionStage<JobJson> get(@PathParam("id") String id) {
        return learn.find(tenant.id(), jobId(id))
                .thenApply(job -> {
                    if (job == null) {
                        throw missing(id);
                    }
                    return JobJson.of(job);
                });
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Cancels a training that is not over")
    @APIResponse(responseCode = "204", description = "cancelled, or over already")
    @APIResponse(responseCode = "404", description = "there is no such training")
    public CompletionStage<Void> cancel(@PathParam("id") String id) {
        return learn.cancel(tenant.id(), jobId(id))
                .thenAccept(there -> {
                    if (!there) {
                        throw missing(id);
                    }
                });
    }

    private static JobId jobId(String id) {
        try {
            return new JobId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw missing(id);
        }
    }

    private static RuntimeException missing(String id) {
        return Problems.notFound("There is no training (%s).".formatted(id));
    }
}
