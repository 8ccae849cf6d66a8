package io.quando.mining.itemset;

import java.math.BigInteger;

/// Counts the subsets of a set.
final class Subsets {
    private Subsets() {}

    /// The number of non-empty subsets of `items` items with at most `maxLength` of them.
    static double count(int items, int maxLength) {
        if (maxLength >= items) {
            return Math.pow(2, items) - 1;
        }
        double sum = 0;
        double ofLength = 1;
        for (int length = 1; length <= maxLength; length++) {
            ofLength *= (double) (items - length + 1) / length;
            sum += ofLength;
        }
        return sum;
    }

    /// The same number, exactly.
    static BigInteger exactly(int items, int maxLength) {
        if (maxLength >= items) {
            return BigInteger.TWO.pow(items).subtract(BigInteger.ONE);
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger ofLength = BigInteger.ONE;
        for (int length = 1; length <= maxLength; length++) {
            ofLength =
                    ofLength.multiply(BigInteger.valueOf(items - length + 1))
                            .divide(BigInteger.valueOf(length));
            sum = sum.add(ofLength);
        }
        return sum;
    }
}
