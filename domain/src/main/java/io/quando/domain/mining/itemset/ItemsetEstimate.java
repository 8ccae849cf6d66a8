package io.quando.domain.mining.itemset;

import java.util.random.RandomGenerator;

/// How many itemsets a query would find, told before the search.
///
/// **Numerics** `expected` is the mean of unbiased probes: on the usual test data it is right
/// within a factor of three. Where it is above 10⁸ only its order of magnitude means something.
///
/// **Source** Knuth 1975, "Estimating the efficiency of backtrack programs". It differs in that
/// small parts of the search tree are counted in full, and the first choices are spread evenly.
///
/// @param atLeast so many there are for certain
/// @param expected so many there will be, as far as probes can tell; no less than `atLeast`
public record ItemsetEstimate(double atLeast, double expected) {
    private static final int PROBES = 256;

    /// After so many probes a number that is beyond all use needs no better estimate.
    private static final int FEW_PROBES = 16;

    private static final double BEYOND_USE = 1e9;

    /// Estimates what an engine would find. It takes about as long as reading the transactions once
    /// or twice.
    ///
    /// @param random chooses the way of the probes; the same seed gives the same estimate
    public static ItemsetEstimate of(Transactions db, ItemsetQuery query, RandomGenerator random) {
        ItemsetProbe probe = new ItemsetProbe(db, query, random);
        double sum = 0;
        int probes = 0;
        while (probes < PROBES && !(probes >= FEW_PROBES && sum > BEYOND_USE * probes)) {
            sum += probe.walk(spread(probes));
            probes++;
        }
        double expected = probe.certain() + sum / probes;
        return new ItemsetEstimate(probe.atLeast(), Math.max(probe.atLeast(), expected));
    }

    /// Numbers from 0 to 1 that are spread evenly however many of them are taken (van der Corput).
    private static double spread(int index) {
        return Integer.toUnsignedLong(Integer.reverse(index)) / 0x1p32;
    }
}
