package io.quando.domain.encode;

import java.util.LinkedHashMap;
import java.util.Map;

/// Rounds large matrices to eight bits a value: symmetric, with one scale for each row, so that a
/// row of small numbers, such as a rare item's, is not drowned by a row of large ones.
///
/// **Numerics** A value is off by at most half a scale, and the scale is the largest magnitude of
/// the row / 127. Dequantising and quantising once more changes nothing but the last bit of a
/// scale.
///
/// **Source** Jacob et al., CVPR 2018, with no offset; a scale for each row as in Krishnamoorthi,
/// arXiv:1806.08342, §3.2
public final class Quantisation {
    /// The fewest columns of a quantised matrix; in a narrower one the scales would be a large
    /// part.
    public static final int LEAST_COLUMNS = 64;

    private static final int LARGEST = Byte.MAX_VALUE;

    private Quantisation() {}

    /// The same encoder with each tensor of two dimensions and at least [#LEAST_COLUMNS] columns
    /// quantised. An encoder that is quantised already comes back unchanged.
    ///
    /// **Errors** [IllegalArgumentException] if one of their numbers is not finite
    public static Artefact quantised(Artefact artefact) {
        Map<String, Tensor> kept = new LinkedHashMap<>();
        Map<String, QuantisedMatrix> matrices = new LinkedHashMap<>(artefact.quantised());
        artefact.tensors()
                .forEach((name, tensor) -> {
                    if (isLarge(tensor)) {
                        matrices.put(name, quantised(name, tensor));
                    } else {
                        kept.put(name, tensor);
                    }
                });
        Manifest manifest = artefact.manifest().in(Precision.INT8);
        return new Artefact(manifest, artefact.vocabulary(), kept, matrices);
    }

    /// The same encoder in single precision, for programs that cannot multiply bytes.
    public static Artefact dequantised(Artefact artefact) {
        Map<String, Tensor> tensors = new LinkedHashMap<>(artefact.tensors());
        artefact.quantised().forEach((name, matrix) -> tensors.put(name, dequantised(matrix)));
        return new Artefact(
                artefact.manifest().in(Precision.FLOAT32), artefact.vocabulary(), tensors);
    }

    private static boolean isLarge(Tensor tensor) {
        return tensor.shape().length == 2 && tensor.shape()[1] >= LEAST_COLUMNS;
    }

    private static QuantisedMatrix quantised(String name, Tensor matrix) {
        int columns = matrix.shape()[1];
        byte[] values = new byte[matrix.values().length];
        float[] scales = new float[matrix.shape()[0]];
        for (int row = 0; row < scales.length; row++) {
            int from = row * columns;
            float largest = largest(matrix.values(), from, from + columns);
            if (!Float.isFinite(largest)) {
                throw infinite(name, row, largest);
            }
            scales[row] = scale(largest);
            for (int i = from; i < from + columns; i++) {
                values[i] = (byte) Math.rint(matrix.values()[i] / (double) scales[row]);
            }
        }
        return new QuantisedMatrix(columns, values, scales);
    }

    /// The largest magnitude, NaN if one of the values is.
    private static float largest(float[] values, int from, int to) {
        float largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        return largest;
    }

    /// The scale of a row, never subnormal: a subnormal one would have too few bits to keep the
    /// bound.
    private static float scale(float largest) {
        return Math.max(largest / LARGEST, Float.MIN_NORMAL);
    }

    private static Tensor dequantised(QuantisedMatrix matrix) {
        float[] values = new float[matrix.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = matrix.value(i / matrix.columns(), i % matrix.columns());
        }
        return new Tensor(new int[] {matrix.rows(), matrix.columns()}, values);
    }

    private static IllegalArgumentException infinite(String name, int row, float value) {
        return new IllegalArgumentException(
                "The tensor (%s) holds %s in row %d, which no scale fits. Quantise the weights of a training that did not diverge."
                        .formatted(name, value, row));
    }
}
