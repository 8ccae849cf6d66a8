package io.quando.adapter.rest;

import io.quando.application.explore.ExploreBaskets.CompanionItem;
import io.quando.application.explore.ExploreBaskets.Companions;
import io.quando.mining.rule.RuleCounts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What goes with an item, as it is shown.
@Schema(
        name = "Companions",
        requiredProperties = {"items", "degraded"})
record CompanionsJson(
        List<CompanionJson> items,
        @Schema(description = "what could not be taken into account") List<String> degraded) {
    @Schema(
            name = "Companion",
            requiredProperties = {
                "item",
                "title",
                "count",
                "baskets",
                "itemBaskets",
                "companionBaskets",
                "support",
                "confidence",
                "lift",
                "leverage",
                "contextLift"
            })
    record CompanionJson(
            String item,
            @Schema(description = "as in the catalogue") String title,
            @Schema(description = "baskets that hold both") long count,
            @Schema(description = "baskets looked at") long baskets,
            @Schema(description = "baskets that hold the item asked about") long itemBaskets,
            @Schema(description = "baskets that hold this companion") long companionBaskets,
            double support,
            double confidence,
            double lift,
            double leverage,
            @Schema(
                            description =
                                    "how many times likelier it goes with the item in the context asked for than in any, shrunk towards 1")
                    double contextLift) {
        static CompanionJson of(CompanionItem found) {
            RuleCounts counts = found.companion().counts();
            return new CompanionJson(
                    found.companion().item().value(),
                    found.item().title(),
                    counts.both(),
                    counts.transactions(),
                    counts.antecedent(),
                    counts.consequent(),
                    counts.support(),
                    counts.confidence(),
                    counts.lift(),
                    counts.leverage(),
                    found.companion().contextLift());
        }
    }

    static CompanionsJson of(Companions found) {
        return new CompanionsJson(
                found.companions().stream().map(CompanionJson::of).toList(), found.degraded());
    }
}
