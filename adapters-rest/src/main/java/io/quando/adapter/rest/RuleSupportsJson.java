package io.quando.adapter.rest;

import io.quando.application.explore.ExploreBaskets.RuleSupports;
import io.quando.domain.basket.WindowSupports;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How often a rule held, as it is shown.
@Schema(
        name = "RuleSupports",
        requiredProperties = {"rule", "total", "buckets", "contexts", "degraded"})
record RuleSupportsJson(
        RuleJson rule,
        @Schema(description = "the sum of the buckets, and of the contexts")
                ContingencyCountsJson total,
        @Schema(description = "in the order of time, without those in which there was no basket")
                List<BucketJson> buckets,
        @Schema(description = "without those in which there was no basket")
                List<InContextJson> contexts,
        @Schema(description = "what could not be taken into account") List<String> degraded) {
    @Schema(
            name = "RuleBucket",
            requiredProperties = {"from", "until", "counts"})
    record BucketJson(
            @Schema(format = "date") String from,
            @Schema(description = "the day behind the last, of the year 10000 at most")
                    String until,
            ContingencyCountsJson counts) {
        static BucketJson of(WindowSupports.Bucket bucket) {
            return new BucketJson(
                    bucket.from().toString(),
                    bucket.until().toString(),
                    ContingencyCountsJson.of(bucket.counts()));
        }
    }

    @Schema(
            name = "RuleInContext",
            requiredProperties = {"context", "counts", "contextLift"})
    record InContextJson(
            @Schema(examples = "weekday_morning") String context,
            ContingencyCountsJson counts,
            @Schema(
                            description =
                                    "how many times likelier the consequent is with the antecedent there than in all of the window, shrunk towards 1")
                    double contextLift) {
        static InContextJson of(WindowSupports.InContext context) {
            return new InContextJson(
                    context.context().toString().replace(' ', '_'),
                    ContingencyCountsJson.of(context.counts()),
                    context.lift());
        }
    }

    static RuleSupportsJson of(RuleSupports found) {
        WindowSupports supports = found.supports();
        return new RuleSupportsJson(
                RuleJson.of(found.rule()),
                ContingencyCountsJson.of(supports.total()),
                supports.buckets().stream().map(BucketJson::of).toList(),
                supports.contexts().stream().map(InContextJson::of).toList(),
                found.degraded());
    }
}
