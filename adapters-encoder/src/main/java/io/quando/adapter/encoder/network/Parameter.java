package io.quando.adapter.encoder.network;

import io.quando.domain.encode.Tensor;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A learnt tensor.
///
/// @param name unique in its network
/// @param shape lengths of the dimensions
/// @param initial its initial values
/// @param kind its kind
@SuppressWarnings("ArrayRecordComponent")
public record Parameter(String name, int[] shape, Initial initial, Kind kind) {
    private static final double DEVIATION = 0.02;

    /// The kind of a parameter, by which weight decay applies to it or not.
    public enum Kind {
        /// One row for each item, in the order of the vocabulary.
        ITEMS,
        /// A linear map.
        MATRIX,
        /// One row for each position.
        POSITIONS,
        /// Scales and shifts.
        VECTOR;

        public boolean decays() {
            return this == ITEMS || this == MATRIX;
        }
    }

    public static Parameter items(String name, int items, int width, Initial initial) {
        return new Parameter(name, new int[] {items, width}, initial, Kind.ITEMS);
    }

    public static Parameter matrix(String name, int outputs, int inputs) {
        return new Parameter(
                name, new int[] {outputs, inputs}, Initial.normal(DEVIATION), Kind.MATRIX);
    }

    public static Parameter matrix(String name, int outputs, int inputs, Initial initial) {
        return new Parameter(name, new int[] {outputs, inputs}, initial, Kind.MATRIX);
    }

    public static Parameter vector(String name, int width, float value) {
        return new Parameter(name, new int[] {width}, Initial.constant(value), Kind.VECTOR);
    }

    /// The initial tensor. It depends on the seed and the name alone, not on other parameters.
    public Tensor initial(long seed) {
        var random = new SplittableRandom(seed * 31 + name.hashCode());
        int size = IntStream.of(shape).reduce(1, Math::multiplyExact);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = initial.draw(i, random);
        }
        return new Tensor(shape, values);
    }
}
