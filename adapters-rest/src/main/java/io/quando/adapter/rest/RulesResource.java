package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quando.application.explore.ExploreBaskets;
import io.quando.application.rules.BrowseRules;
import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.Granularity;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleKind;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/// Shows the live rules and how they held over time, and takes what people decide about them.
@Path("/v1/rules")
@Tag(name = "rules")
@Produces(MediaType.APPLICATION_JSON)
final class RulesResource {
    private final BrowseRules rules;
    private final ExploreBaskets baskets;
    private final CurrentTenant tenant;
    private final JsonBody body;

    RulesResource(BrowseRules rules, ExploreBaskets baskets, CurrentTenant tenant, JsonBody body) {
        this.rules = rules;
        this.baskets = baskets;
        this.tenant = tenant;
        this.body = body;
    }

    @Schema(
            name = "RulePage",
            requiredProperties = {"rules"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PageJson(List<RuleJson> rules, @Nullable String cursor) {}

    @Schema(
            name = "RuleDecision",
            requiredProperties = {"state"})
    record DecisionJson(
            @Schema(enumeration = {"enabled", "disabled", "pinned"}) @Nullable String state) {}

    @GET
    @Operation(summary = "A page of the live rules")
    @APIResponse(
            responseCode = "200",
            description = "the largest by the measure first, with a cursor if there is more",
            content = @Content(schema = @Schema(implementation = PageJson.class)))
    public CompletionStage<PageJson> page(
            @Parameter(schema = @Schema(enumeration = "association")) @QueryParam("kind")
                    @Nullable String kind,
            @QueryParam("item") @Nullable String item,
            @Parameter(
                            description = "the largest first",
                            schema =
                                    @Schema(
                                            defaultValue = "lift",
                                            enumeration = {
                                                "support",
                                                "confidence",
                                                "lift",
                                                "leverage",
                                                "conviction",
                                                "zhang"
                                            }))
                    @QueryParam("sort")
                    @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = Limits.DESCRIPTION) @QueryParam("limit")
                    @Nullable Long limit) {
        if (kind != null) {
            Names.read(RuleKind.class, "kind", kind);
        }
        RuleMeasure measure =
                sort == null ? RuleMeasure.LIFT : Names.read(RuleMeasure.class, "sort", sort);
        int length = Limits.clamp(limit);
        RuleQuery query =
                BadRequest.reading(() ->
                        new RuleQuery(
                                item == null ? null : new ItemId(item),
                                measure,
                                Cursors.rule(cursor),
                                length));
        return rules.page(tenant.id(), query).thenApply(page -> page(page, measure, length));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enables, disables or pins a rule")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    @APIResponse(
            responseCode = "204",
            description = "decided; headers Warning name fields that are not known")
    @APIResponse(responseCode = "404", description = "there is no such live rule")
    public CompletionStage<Response> decide(
            @PathParam("id") String id,
            byte[] bytes,
            @Parameter(description = JsonBody.STRICT, schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("strict")
                    @Nullable String strict) {
        JsonBody.Read<DecisionJson> decision = body.object(bytes, DecisionJson.class, strict);
        RuleState state = decision.as(RulesResource::state);
        RuleId rule = BadRequest.reading(() -> new RuleId(id));
        return rules.decide(tenant.id(), rule, state)
                .thenApply(there -> {
                    if (!there) {
                        throw missing(id);
                    }
                    return decision.remarks().inHeaders(Response.noContent()).build();
                });
    }

    private static RuleState state(DecisionJson decision) {
        if (decision.state() == null) {
            throw new BadRequest("The state is missing; it must be enabled, disabled or pinned.");
        }
        return Names.read(RuleState.class, "state", decision.state());
    }

    @GET
    @Path("/{id}/supports")
    @Operation(
            summary = "How often a live rule held, by day, week or month",
            description =
                    "Counted now, with every event that was accepted before. A basket belongs to the local day on which it began; a window is the sum of its days.")
    @APIResponse(
            responseCode = "200",
            description = "the counts, bucket by bucket, in all, and by the context of the day",
            content = @Content(schema = @Schema(implementation = RuleSupportsJson.class)))
    @APIResponse(responseCode = "404", description = "there is no such live rule")
    public CompletionStage<RuleSupportsJson> supports(
            @PathParam("id") String id,
            @Parameter(description = Dates.FROM, schema = @Schema(format = "date"))
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(description = Dates.UNTIL, schema = @Schema(format = "date"))
                    @QueryParam("until")
                    @Nullable String until,
            @Parameter(
                            description = "how long the buckets are; a week begins on Monday",
                            schema =
                                    @Schema(
                                            defaultValue = "day",
                                            enumeration = {"day", "week", "month"}))
                    @QueryParam("by")
                    @Nullable String by) {
        CalendarWindow window = Dates.window(from, until);
        Granularity granularity =
                by == null ? Granularity.DAY : Names.read(Granularity.class, "by", by);
        return baskets.supports(tenant.id(), rule(id), window, granularity)
                .thenApply(found -> {
                    if (found == null) {
                        throw missing(id);
                    }
                    return RuleSupportsJson.of(found);
                });
    }

    private static RuleId rule(String id) {
        try {
            return new RuleId(id);
        } catch (IllegalArgumentException e) {
            throw missing(id);
        }
    }

    private static WebApplicationException missing(String id) {
        return Problems.notFound(
                "There is no live rule (%s); GET /v1/rules lists them.".formatted(id));
    }

    private static PageJson page(List<BookedRule> page, RuleMeasure measure, int length) {
        return new PageJson(
                page.stream().map(RuleJson::of).toList(),
                page.size() < length ? null : Cursors.of(end(page.getLast(), measure)));
    }

    private static RuleQuery.Cursor end(BookedRule last, RuleMeasure measure) {
        return new RuleQuery.Cursor(measure.of(last.rule().counts()), last.rule().id());
    }
}
