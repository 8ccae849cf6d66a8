package io.quando.domain.cleaning;

import org.jspecify.annotations.Nullable;

/// Tells whether a quantity or price stands out: the robust z-score of its logarithm lies beyond a
/// threshold. Both spread over orders of magnitude, and only on the logarithmic scale is half as
/// much as far away as twice as much.
///
/// @param quantity fitted to the logarithms of quantities, or null if there are none
/// @param price fitted to the logarithms of prices, or null if there are none
/// @param threshold of |z|
public record OutlierTest(@Nullable Scaler quantity, @Nullable Scaler price, double threshold) {
    /// Finds nothing.
    public static final OutlierTest NONE = new OutlierTest(null, null, Double.POSITIVE_INFINITY);

    boolean isOutlyingQuantity(@Nullable Double value) {
        return isBeyond(quantity, value);
    }

    boolean isOutlyingPrice(@Nullable Double value) {
        return isBeyond(price, value);
    }

    private boolean isBeyond(@Nullable Scaler scaler, @Nullable Double value) {
        return scaler != null
                && value != null
                && value > 0
                && Math.abs(scaler.scale(Math.log(value))) > threshold;
    }
}
