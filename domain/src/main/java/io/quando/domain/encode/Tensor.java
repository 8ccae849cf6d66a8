package io.quando.domain.encode;

import java.util.Arrays;

/// A tensor of floats; the last dimension varies fastest. The array is shared and must not be
/// changed.
///
/// @param shape lengths of the dimensions, each at least 0; none for a single number
/// @param values as many as the product of the lengths
@SuppressWarnings("ArrayRecordComponent")
public record Tensor(int[] shape, float[] values) {
    /// @throws IllegalArgumentException if the number of values does not fit the shape
    public Tensor {
        long size = 1;
        for (int length : shape) {
            if (length < 0) {
                throw new IllegalArgumentException(
                        "The shape %s has a negative length.".formatted(Arrays.toString(shape)));
            }
            size = Math.multiplyExact(size, (long) length);
        }
        if (size != values.length) {
            throw new IllegalArgumentException(
                    "There are %d values for the shape %s, which holds %d."
                            .formatted(values.length, Arrays.toString(shape), size));
        }
    }
}
