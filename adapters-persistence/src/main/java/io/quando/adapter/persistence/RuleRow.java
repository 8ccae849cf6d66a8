package io.quando.adapter.persistence;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.RuleKind;
import io.quando.domain.rule.RuleMeasure;
import io.quando.mining.rule.RuleCounts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A rule as a row to be written, with every measure in a column of its own.
final class RuleRow {
    private RuleRow() {}

    static JsonObject of(AssociationRule rule) {
        List<String> left = rule.antecedent().stream().map(ItemId::value).toList();
        String right = rule.consequent().value();
        JsonObject row =
                new JsonObject()
                        .put("id", rule.id().value())
                        .put("kind", RuleKind.ASSOCIATION.name())
                        .put("antecedent", new JsonArray(left))
                        .put("consequent", right)
                        .put("items", new JsonArray(new ArrayList<>(left)).add(right));
        return withMeasures(withCounts(row, rule.counts()), rule.counts());
    }

    private static JsonObject withCounts(JsonObject row, RuleCounts counts) {
        return row.put("n", counts.transactions())
                .put("n_antecedent", counts.antecedent())
                .put("n_consequent", counts.consequent())
                .put("n_both", counts.both());
    }

    /// As text, since JSON has no word for the infinite conviction of a rule without exception.
    private static JsonObject withMeasures(JsonObject row, RuleCounts counts) {
        for (RuleMeasure measure : RuleMeasure.values()) {
            row.put(measure.name().toLowerCase(Locale.ROOT), Double.toString(measure.of(counts)));
        }
        return row;
    }
}
