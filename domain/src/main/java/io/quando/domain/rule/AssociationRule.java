package io.quando.domain.rule;

import io.quando.domain.catalogue.ItemId;
import io.quando.mining.rule.RuleCounts;
import java.util.List;

/// "Who has all of the antecedent tends to have the consequent as well."
///
/// @param id derived from what the rule says
/// @param antecedent one or more different items, ascending
/// @param consequent one item that is not in the antecedent
/// @param counts how often
public record AssociationRule(
        RuleId id, List<ItemId> antecedent, ItemId consequent, RuleCounts counts) {
    public AssociationRule {
        if (antecedent.isEmpty() || antecedent.contains(consequent)) {
            throw new IllegalArgumentException(
                    "A rule needs an antecedent that does not hold its consequent (%s → %s)."
                            .formatted(antecedent, consequent));
        }
        antecedent = antecedent.stream().sorted().toList();
    }

    public static AssociationRule of(
            List<ItemId> antecedent, ItemId consequent, RuleCounts counts) {
        List<ItemId> sorted = antecedent.stream().sorted().toList();
        return new AssociationRule(
                RuleId.of(RuleKind.ASSOCIATION, sorted, consequent), sorted, consequent, counts);
    }
}
