package io.quando.domain.mining;

import java.util.List;

/// Association rules that hold beyond chance, and what was looked at to find them.
///
/// @param rules the best first
/// @param baskets how many baskets there were, the empty ones included
/// @param items how many different items they held
/// @param minSupport how many baskets an itemset had to be in to be looked at
/// @param tests what was tested
public record MinedRules(
        List<AssociationRule> rules, int baskets, int items, int minSupport, Tests tests) {
    public MinedRules {
        rules = List.copyOf(rules);
    }

    /// The tests behind the rules.
    ///
    /// @param made how many rules were tested
    /// @param possible how many there could have been of items that are frequent enough; they all
    ///   count in the correction
    /// @param best the smallest p-value for its number of items, NaN if nothing was tested
    /// @param needed the p-value at which that rule alone would hold beyond chance
    public record Tests(long made, double possible, double best, double needed) {
        static final Tests NONE = new Tests(0, 0, Double.NaN, Double.NaN);

        Tests and(Tests other) {
            Tests better = other.best / other.needed < best / needed ? other : this;
            Tests nearest = Double.isNaN(best) ? other : better;
            return new Tests(
                    made + other.made, possible + other.possible, nearest.best, nearest.needed);
        }
    }
}
