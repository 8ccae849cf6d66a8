package io.quando.adapter.rest;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.BookedRule;
import io.quando.mining.rule.RuleCounts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rule as it is shown.
@Schema(
        name = "Rule",
        requiredProperties = {
            "id",
            "kind",
            "antecedent",
            "consequent",
            "count",
            "baskets",
            "support",
            "confidence",
            "lift",
            "leverage",
            "conviction",
            "zhang",
            "state"
        })
public record RuleJson(
        String id,
        @Schema(enumeration = "association") String kind,
        List<String> antecedent,
        String consequent,
        @Schema(description = "baskets that hold all of it") long count,
        @Schema(description = "baskets looked at") long baskets,
        double support,
        double confidence,
        double lift,
        double leverage,
        @Schema(nullable = true, description = "null if the rule has no exception")
                @Nullable Double conviction,
        double zhang,
        @Schema(enumeration = {"enabled", "disabled", "pinned"}) String state) {

    public static RuleJson of(BookedRule booked) {
        RuleCounts counts = booked.rule().counts();
        double conviction = counts.conviction();
        return new RuleJson(
                booked.rule().id().value(),
                "association",
                booked.rule().antecedent().stream().map(ItemId::value).toList(),
                booked.rule().consequent().value(),
                counts.both(),
                counts.transactions(),
                counts.support(),
                counts.confidence(),
                counts.lift(),
                counts.leverage(),
                Double.isFinite(conviction) ? conviction : null,
                counts.zhang(),
                Names.written(booked.state()));
    }
}
