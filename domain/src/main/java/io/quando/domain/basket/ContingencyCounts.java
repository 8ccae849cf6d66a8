package io.quando.domain.basket;

import io.quando.mining.rule.RuleCounts;
import org.jspecify.annotations.Nullable;

/// The four counts of a rule A → C in some of the baskets; unlike [RuleCounts] each may be 0, so
/// that they can be summed.
///
/// @param baskets n, all baskets
/// @param antecedent n_A, baskets that hold A
/// @param consequent n_C, baskets that hold C
/// @param both n_AC, baskets that hold A and C
public record ContingencyCounts(long baskets, long antecedent, long consequent, long both) {
    /// Nothing was counted.
    public static final ContingencyCounts ZERO = new ContingencyCounts(0, 0, 0, 0);

    public ContingencyCounts plus(ContingencyCounts other) {
        return new ContingencyCounts(
                baskets + other.baskets,
                antecedent + other.antecedent,
                consequent + other.consequent,
                both + other.both);
    }

    /// The same for measuring, or null where A or C is in no basket and no measure is defined.
    public @Nullable RuleCounts counts() {
        return antecedent == 0 || consequent == 0
                ? null
                : new RuleCounts(baskets, antecedent, consequent, both);
    }
}
