package io.quando.application.learn;

import io.quando.domain.rule.MinedRules;
import io.quando.mining.rule.TestSummary;

/// Says why a training found no rules, and where it looked.
final class NoRules {
    private NoRules() {}

    static String why(MinedRules mined) {
        return "No rule holds beyond chance; the live model stays. Looked at: baskets %,d, items %,d, lowest support %,d, rules tested %,d. %s Rules show once the same items meet in more baskets."
                .formatted(
                        mined.baskets(),
                        mined.items(),
                        mined.minSupport(),
                        mined.tests().made(),
                        mined.tests().made() == 0 ? nothingToTest(mined) : nothingPassed(mined));
    }

    private static String nothingToTest(MinedRules mined) {
        return "No two items are in %,d baskets together.".formatted(mined.minSupport());
    }

    private static String nothingPassed(MinedRules mined) {
        TestSummary tests = mined.tests();
        return "The best of them has p = %s, and %s is needed, since there could have been %,.0f rules (Fisher's exact test against baskets of the same sizes, filled at random)."
                .formatted(
                        probability(tests.best()), probability(tests.needed()), tests.possible());
    }

    private static String probability(double p) {
        return p < 0.001 ? "%.1e".formatted(p) : "%.3f".formatted(p);
    }
}
