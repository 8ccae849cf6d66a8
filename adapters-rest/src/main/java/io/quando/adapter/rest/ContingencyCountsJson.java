package io.quando.adapter.rest;

import io.quando.domain.basket.ContingencyCounts;
import io.quando.mining.rule.RuleCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The counts of a rule as they are shown.
@Schema(
        name = "RuleTally",
        requiredProperties = {"baskets", "antecedent", "consequent", "both", "confidence", "lift"})
public record ContingencyCountsJson(
        @Schema(description = "all baskets") long baskets,
        @Schema(description = "baskets that hold the antecedent") long antecedent,
        @Schema(description = "baskets that hold the consequent") long consequent,
        @Schema(description = "baskets that hold all of it") long both,
        @Schema(nullable = true, description = "null if no basket holds the antecedent")
                @Nullable Double confidence,
        @Schema(nullable = true, description = "null if no basket holds one of both sides")
                @Nullable Double lift) {
    public static ContingencyCountsJson of(ContingencyCounts tally) {
        RuleCounts counts = tally.counts();
        return new ContingencyCountsJson(
                tally.baskets(),
                tally.antecedent(),
                tally.consequent(),
                tally.both(),
                tally.antecedent() == 0 ? null : (double) tally.both() / tally.antecedent(),
                counts == null ? null : counts.lift());
    }
}
