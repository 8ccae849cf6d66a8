package io.quando.mining.significance;

import io.quando.mining.itemset.Transactions;
import java.util.Arrays;

/// Transactions as chance would fill them: their sizes and the frequencies of the items are those
/// of the data, and nothing else is.
///
/// Large transactions bring popular items together without any bond between those. So a test that
/// takes all transactions for alike finds rules in noise as soon as sizes differ.
///
/// **Numerics** Transactions are grouped by size, 1, 2 to 3, 4 to 7 items and so on, and a group is
/// filled as one of its mean size. Where transactions hold a large part of all items, they meet
/// somewhat more often than is expected: by a tenth at a third of all items.
///
/// **Source** Gionis, Mannila, Mielikäinen & Tsaparas 2007 keep sizes and frequencies by swapping
/// items at random. Here items are drawn independently instead, so that the expected number of
/// meetings has a closed form: a transaction of k items holds an item with the probability 1 −
/// e^(−θk), where θ gives the item its frequency.
public final class RandomFilling {
    private static final int GROUPS = Integer.SIZE;
    private static final int STEPS = 60;
    private static final double PRECISION = 1e-9;

    private final int transactions;
    private final double[] members = new double[GROUPS];
    private final double[] meanSizes = new double[GROUPS];
    private final int[] counts;
    private final double[] thetas;

    /// @param db its item numbers should be few and small, since memory grows with the largest
    public RandomFilling(Transactions db) {
        transactions = db.count();
        int numbers = db.items() == 0 ? 0 : db.label(db.items() - 1) + 1;
        counts = new int[Math.multiplyExact(numbers, GROUPS)];
        thetas = new double[numbers];
        Arrays.fill(thetas, Double.NaN);
        for (int transaction = 0; transaction < db.count(); transaction++) {
            add(db, db.begin(transaction), db.end(transaction));
        }
        for (int group = 0; group < GROUPS; group++) {
            meanSizes[group] /= Math.max(1, members[group]);
        }
    }

    private void add(Transactions db, int begin, int end) {
        int group = Integer.SIZE - Integer.numberOfLeadingZeros(end - begin);
        members[group]++;
        meanSizes[group] += end - begin;
        for (int cell = begin; cell < end; cell++) {
            counts[db.label(db.code(cell)) * GROUPS + group]++;
        }
    }

    /// As many transactions of one size as make independent items meet as often as chance makes
    /// them meet in these; no more than there are, so that a test is never more lenient than on all
    /// alike.
    ///
    /// @param antecedent item numbers, at the beginning of the array
    /// @param length number of items in the antecedent, at least 1
    /// @param covered transactions that hold the antecedent
    /// @param consequent an item number
    /// @param others transactions that hold the consequent
    public long transactions(
            int[] antecedent, int length, long covered, int consequent, long others) {
        double covering = 0;
        double meeting = 0;
        for (int group = 0; group < GROUPS; group++) {
            double holding = counts[antecedent[0] * GROUPS + group];
            for (int position = 1; position < length && holding > 0; position++) {
                holding *= chance(antecedent[position], group, position);
            }
            covering += holding;
            meeting += holding > 0 ? holding * chance(consequent, group, length) : 0;
        }
        double expected = covering > 0 ? covered * (meeting / covering) : 0;
        return expected > 0
                ? Math.min(transactions, Math.round((double) covered * others / expected))
                : transactions;
    }

    /// The probability that an item is in a transaction of a group.
    ///
    /// @param taken number of its items that are known
    private double chance(int item, int group, int taken) {
        return -Math.expm1(-theta(item) * Math.max(0, meanSizes[group] - taken));
    }

    private double theta(int item) {
        if (Double.isNaN(thetas[item])) {
            thetas[item] = solved(item);
        }
        return thetas[item];
    }

    /// By Newton's method: what is solved is concave, so that it comes from below and never passes
    /// the solution. An item in all transactions has none, and stays at a large number.
    private double solved(int item) {
        double frequency =
                Arrays.stream(counts, item * GROUPS, (item + 1) * GROUPS).asLongStream().sum();
        double theta = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int i = 0; i < STEPS && step > PRECISION * theta; i++) {
            double missing = frequency;
            double slope = 0;
            for (int group = 1; group < GROUPS; group++) {
                double left = Math.exp(-theta * meanSizes[group]);
                missing -= members[group] * (1 - left);
                slope += members[group] * meanSizes[group] * left;
            }
            step = missing / slope;
            theta += Math.max(0, step);
        }
        return theta;
    }
}
