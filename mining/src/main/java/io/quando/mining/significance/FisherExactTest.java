package io.quando.mining.significance;

/// The one-sided exact test of independence in a table of two by two.
///
/// **Unit and range** A p-value is a probability, 0 to 1; below some 10⁻³⁰⁸ it is 0.
///
/// **Numerics** For up to ten million transactions the relative error is below 10⁻⁶, and for up to
/// a thousand below 10⁻¹¹.
///
/// **Source** Fisher 1922, 1935: with the margins given, the joint count is hypergeometric.
public final class FisherExactTest {
    private static final double NEGLIGIBLE = 1e-17;

    private FisherExactTest() {}

    /// How likely at least so many transactions hold both sides if the sides are independent.
    ///
    /// **Errors** `IllegalArgumentException` if the counts contradict each other
    ///
    /// @param both transactions that hold both sides
    /// @param one transactions that hold the one side
    /// @param other transactions that hold the other side
    /// @param all all transactions
    public static double pValue(long both, long one, long other, long all) {
        boolean inside = both <= Math.min(one, other) && Math.max(one, other) <= all;
        if (both < Math.max(0, one + other - all) || !inside) {
            throw new IllegalArgumentException(
                    "The counts (both=%d, one=%d, other=%d, all=%d) contradict each other."
                            .formatted(both, one, other, all));
        }
        boolean beyondMean = (double) both * all > (double) one * other;
        return Math.clamp(
                beyondMean
                        ? upwards(both, one, other, all)
                        : 1 - downwards(both - 1, one, other, all),
                0.0,
                1.0);
    }

    private static double upwards(long from, long one, long other, long all) {
        double term = probability(from, one, other, all);
        double sum = term;
        for (long both = from; both < Math.min(one, other) && term > sum * NEGLIGIBLE; both++) {
            term *= (double) (one - both) / (both + 1);
            term *= (double) (other - both) / (all - one - other + both + 1);
            sum += term;
        }
        return sum;
    }

    private static double downwards(long from, long one, long other, long all) {
        long least = Math.max(0, one + other - all);
        if (from < least) {
            return 0;
        }
        double term = probability(from, one, other, all);
        double sum = term;
        for (long both = from; both > least && term > sum * NEGLIGIBLE; both--) {
            term *= (double) both / (one - both + 1);
            term *= (double) (all - one - other + both) / (other - both + 1);
            sum += term;
        }
        return sum;
    }

    private static double probability(long both, long one, long other, long all) {
        return Math.exp(
                LogFactorials.ofChoices(other, both)
                        + LogFactorials.ofChoices(all - other, one - both)
                        - LogFactorials.ofChoices(all, one));
    }
}
