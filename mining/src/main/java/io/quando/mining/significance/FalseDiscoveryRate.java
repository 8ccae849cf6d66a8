package io.quando.mining.significance;

import java.util.Arrays;

/// The share of false discoveries that is allowed among all discoveries, on average.
///
/// **Source** Benjamini & Hochberg 1995. The rate also holds for tests that depend on each other
/// positively (Benjamini & Yekutieli 2001), as those of overlapping itemsets do.
///
/// @param rate above 0 and below 1
public record FalseDiscoveryRate(double rate) {
    public FalseDiscoveryRate {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "The rate of false discoveries (%s) must be between 0 and 1. 5 %% is written 0.05."
                            .formatted(rate));
        }
    }

    /// The largest p-value that is a discovery; NaN, which no value is below, if none is.
    ///
    /// @param pValues of the tests that were made, in any order
    /// @param hypotheses how many there are in all; one that was not tested counts as one that
    ///   failed
    public double largest(double[] pValues, double hypotheses) {
        double[] ascending = pValues.clone();
        Arrays.sort(ascending);
        for (int rank = ascending.length; rank > 0; rank--) {
            if (ascending[rank - 1] <= rank * needed(hypotheses)) {
                return ascending[rank - 1];
            }
        }
        return Double.NaN;
    }

    /// The p-value that a discovery needs if it is the only one.
    public double needed(double hypotheses) {
        return rate / hypotheses;
    }

    /// The rate for each of several families of tests, so that all together keep to this one.
    public FalseDiscoveryRate sharedBy(int families) {
        return new FalseDiscoveryRate(rate / families);
    }
}
