package io.quando.mining.rule;

/// The tests of rules against chance.
///
/// @param made how many rules were tested
/// @param possible how many there could have been of items that are frequent enough; they all count
///   in the correction
/// @param best the smallest p-value for its number of items, NaN if nothing was tested
/// @param needed the p-value at which that rule alone would hold beyond chance
public record TestSummary(long made, double possible, double best, double needed) {
    static final TestSummary NONE = new TestSummary(0, 0, Double.NaN, Double.NaN);

    TestSummary and(TestSummary other) {
        TestSummary better = other.best / other.needed < best / needed ? other : this;
        TestSummary nearest = Double.isNaN(best) ? other : better;
        return new TestSummary(
                made + other.made, possible + other.possible, nearest.best, nearest.needed);
    }
}
