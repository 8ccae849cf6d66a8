package io.quando.domain.encode;

/// A matrix in a quarter of the memory: each row has a scale, and a value is a small whole multiple
/// of it. Arrays are shared and must not be changed.
///
/// **Shape** `scales.length` rows; columns vary fastest in the values
///
/// @param columns length of a row
/// @param values −127 to 127
/// @param scales one for each row, finite and not negative
@SuppressWarnings("ArrayRecordComponent")
public record QuantisedMatrix(int columns, byte[] values, float[] scales) {
    /// @throws IllegalArgumentException if the number of values is not rows times columns
    public QuantisedMatrix {
        if (columns < 0 || (long) columns * scales.length != values.length) {
            throw new IllegalArgumentException(
                    "There are %d values for %d rows of %d columns."
                            .formatted(values.length, scales.length, columns));
        }
    }

    public int rows() {
        return scales.length;
    }

    /// One value, dequantised.
    public float value(int row, int column) {
        return values[row * columns + column] * scales[row];
    }
}
