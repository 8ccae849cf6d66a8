package io.quando.application.mine;

import io.quando.domain.mining.RuleThresholds;
import io.quando.domain.mining.SupportBasis;
import io.quando.domain.mining.itemset.MinimumSupport;

/// Asks for patterns.
///
/// @param task what to find
/// @param algorithm name of the engine, or `auto`
/// @param minSupport how many transactions must hold a pattern
/// @param supportBasis what the minimum support is asked of in rules
/// @param minConfidence how often a rule must hold, 0 to 1; of no matter for itemsets
/// @param maxLength items that a pattern may have
/// @param repeat how many times to mine, at least 1; the fastest run is reported
public record MinePatternsCommand(
        MiningTask task,
        String algorithm,
        MinimumSupport minSupport,
        SupportBasis supportBasis,
        double minConfidence,
        int maxLength,
        int repeat) {
    public static final String AUTO = "auto";

    public MinePatternsCommand {
        if (repeat < 1) {
            throw new IllegalArgumentException(
                    "The repeat (%d) must be at least 1 run.".formatted(repeat));
        }
    }

    RuleThresholds thresholds() {
        return new RuleThresholds(minSupport, minConfidence, maxLength);
    }
}
