package io.quando.domain.rule;

import io.quando.mining.rule.TestSummary;
import java.util.List;

/// Association rules that hold beyond chance, and what was looked at to find them.
///
/// @param rules the best first
/// @param baskets how many baskets there were, the empty ones included
/// @param items how many different items they held
/// @param minSupport how many baskets an itemset had to be in to be looked at
/// @param tests what was tested
public record MinedRules(
        List<AssociationRule> rules, int baskets, int items, int minSupport, TestSummary tests) {
    public MinedRules {
        rules = List.copyOf(rules);
    }
}
