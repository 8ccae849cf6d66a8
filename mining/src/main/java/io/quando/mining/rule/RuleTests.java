package io.quando.mining.rule;

import io.quando.mining.significance.FalseDiscoveryRate;
import java.util.Arrays;

/// The tests of all rules of one length.
final class RuleTests {
    private final double possible;
    private final FalseDiscoveryRate discoveries;
    private double[] pValues = new double[256];
    private int count;

    /// @param possible how many rules of this length there could be
    RuleTests(double possible, FalseDiscoveryRate discoveries) {
        this.possible = possible;
        this.discoveries = discoveries;
    }

    void add(double pValue) {
        if (count == pValues.length) {
            pValues = Arrays.copyOf(pValues, 2 * count);
        }
        pValues[count++] = pValue;
    }

    /// The largest p-value of a rule that holds beyond chance; NaN if none does.
    double largest() {
        return discoveries.largest(Arrays.copyOf(pValues, count), possible);
    }

    TestSummary summary() {
        return count == 0
                ? new TestSummary(0, possible, Double.NaN, Double.NaN)
                : new TestSummary(
                        count,
                        possible,
                        Arrays.stream(pValues, 0, count).min().orElseThrow(),
                        discoveries.needed(possible));
    }
}
