package io.quando.mining.itemset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The least support of a frequent pattern, as a count or a share.
///
/// **Unit and range** A whole number from 1 on counts transactions. A number between 0 and 1 is a
/// share of them, rounded up. So 1 is one transaction, and 0.999 nearly all.
///
/// **Numerics** A share is exact as its written decimal: 0.07 of 100 is 7.
public record MinimumSupport(double value) {
    public MinimumSupport {
        if (!(value > 0) || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The minimum support (%s) must be a count from 1 to %d, or a share between 0 and 1."
                            .formatted(written(value), Integer.MAX_VALUE));
        }
        if (value >= 1 && value != Math.rint(value)) {
            throw new IllegalArgumentException(
                    "The minimum support (%s) counts transactions and must be whole. Maybe you meant %s %% = %s?"
                            .formatted(written(value), written(value), written(value / 100)));
        }
    }

    /// The least number of transactions, at least 1.
    public int of(int transactions) {
        if (value >= 1) {
            return (int) value;
        }
        BigDecimal exact = BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(transactions));
        return Math.max(1, exact.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    private static String written(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
