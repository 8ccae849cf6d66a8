package io.quando.mining.itemset;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/// An estimate of the number of itemsets that a query finds, made before the search.
///
/// **Numerics** `expected` is the mean of unbiased probes. On the usual test data it is right
/// within a factor of three. Above 10⁸ only its order of magnitude is meaningful.
///
/// **Source** Knuth 1975, "Estimating the efficiency of backtrack programs". Unlike the paper, it
/// counts small subtrees in full and spreads the first choices evenly.
///
/// @param atLeast a certain lower bound
/// @param expected the estimate, at least `atLeast`
public record ItemsetEstimate(BigInteger atLeast, double expected) {
    /// Nothing is known.
    public static final ItemsetEstimate NONE = new ItemsetEstimate(BigInteger.ZERO, Double.NaN);

    private static final int PROBES = 256;

    /// The number of probes that suffice where the estimate is beyond all practical use.
    private static final int FEW_PROBES = 16;

    private static final double BEYOND_USE = 1e9;

    /// Estimates the number of sets an engine would find. It takes about as long as one or two
    /// passes over the transactions.
    ///
    /// @param random chooses the paths of the probes; the same seed gives the same estimate
    public static ItemsetEstimate of(Transactions db, ItemsetQuery query, RandomGenerator random) {
        ItemsetProbe probe = new ItemsetProbe(db, query, random);
        double sum = 0;
        int probes = 0;
        while (probes < PROBES && !(probes >= FEW_PROBES && sum > BEYOND_USE * probes)) {
            sum += probe.walk(spread(probes));
            probes++;
        }
        double expected = probe.certain() + sum / probes;
        BigInteger atLeast = probe.atLeast().max(subsetsOfOne(db, query));
        return new ItemsetEstimate(atLeast, Math.max(atLeast.doubleValue(), expected));
    }

    /// Every subset of a frequent set is frequent.
    private static BigInteger subsetsOfOne(Transactions db, ItemsetQuery query) {
        return query.kind() == ItemsetKind.FREQUENT
                ? Subsets.exactly(CommonItems.most(db, query.minSupport()), query.maxLength())
                : BigInteger.ZERO;
    }

    /// Numbers from 0 to 1 that any prefix of the sequence spreads evenly (van der Corput).
    private static double spread(int index) {
        return Integer.toUnsignedLong(Integer.reverse(index)) / 0x1p32;
    }
}
