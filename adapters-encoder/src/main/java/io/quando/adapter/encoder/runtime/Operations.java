package io.quando.adapter.encoder.runtime;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import io.quando.domain.encode.Tensor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Operations on tensors that one call of libtorch does. Results belong to the memory of the first
/// tensor unless told otherwise.
///
/// What DJL makes of Java's numbers lies in Java's memory, and is freed by the garbage collector as
/// soon as DJL's own object is closed or forgotten, even if libtorch has kept it for the gradients.
/// So numbers are copied here; and outside, `x.mul(2)`, `x.sub(2)` and the like must not be
/// written, as DJL makes, uses and closes such an object for the 2: write [#scaled] or [#shifted].
public final class Operations {
    private static final float NORM_EPSILON = 1e-5f;

    private Operations() {}

    /// x · weightᵀ + bias over the last dimension.
    ///
    /// @param weight of shape [outputs, inputs]
    public static NDArray linear(NDArray x, NDArray weight, @Nullable NDArray bias) {
        return Linear.linear(x, weight, bias).singletonOrThrow();
    }

    /// The rows of a table.
    ///
    /// @param codes of any shape, 64-bit
    public static NDArray rows(NDArray table, NDArray codes) {
        return Embedding.embedding(codes, table, SparseFormat.DENSE).singletonOrThrow();
    }

    /// Mean 0 and variance 1 over the last dimension, then scaled and shifted.
    public static NDArray normalised(NDArray x, NDArray scale, NDArray shift) {
        return LayerNorm.layerNorm(x, scale.getShape(), scale, shift, NORM_EPSILON)
                .singletonOrThrow();
    }

    /// Softmax over the last dimension in single precision, whatever comes in.
    public static NDArray softmax(NDArray x) {
        return JniUtils.softmax((PtNDArray) x, -1, DataType.FLOAT32);
    }

    /// log(1 + exp x), without overflow.
    public static NDArray softplus(NDArray x) {
        return JniUtils.softPlus((PtNDArray) x);
    }

    /// States of gated recurrent units that begin with zeros.
    ///
    /// @param x of shape [rows, length, inputs]
    /// @param start zeros of shape [1, rows, width]
    /// @param weights two matrices, of the inputs and of the states, and their two shifts
    public static NDArray gru(NDArray x, NDArray start, NDList weights) {
        return JniUtils.gru(
                        (PtNDArray) x, (PtNDArray) start, weights, true, 1, 0, true, false, true)
                .head();
    }

    /// States of units with long short-term memory that begin with zeros; as [#gru].
    public static NDArray lstm(NDArray x, NDArray start, NDList weights) {
        return JniUtils.lstm(
                        (PtNDArray) x,
                        new NDList(start, start),
                        weights,
                        true,
                        1,
                        0,
                        true,
                        false,
                        true)
                .head();
    }

    /// The same numbers in single precision.
    public static NDArray single(NDArray x) {
        return x.mul(x.getManager().full(new Shape(1), 1, DataType.FLOAT32));
    }

    /// Some of the first dimension, without a copy.
    public static NDArray part(NDManager memory, NDArray x, long from, long to) {
        return x.get(memory, new NDIndex().addSliceDim(from, to));
    }

    /// Computes the gradients of all that a number was recorded to depend on.
    public static void backward(NDArray number) {
        JniUtils.backward(
                (PtNDArray) number,
                (PtNDArray) number.getManager().ones(number.getShape()),
                false,
                false);
    }

    /// x times a number.
    public static NDArray scaled(NDArray x, double factor) {
        return x.mul(number(x, factor));
    }

    /// x plus a number.
    public static NDArray shifted(NDArray x, double number) {
        return x.add(number(x, number));
    }

    /// x, or a number where that is more.
    public static NDArray atLeast(NDArray x, double number) {
        return x.maximum(number(x, number));
    }

    public static NDArray array(NDManager memory, Tensor tensor) {
        long[] shape = Arrays.stream(tensor.shape()).asLongStream().toArray();
        return numbers(memory, tensor.values(), shape);
    }

    /// In native memory alone.
    public static NDArray numbers(NDManager memory, float[] values, long... shape) {
        try (NDArray shared = memory.create(values, new Shape(shape))) {
            return shared.duplicate();
        }
    }

    /// Whole numbers in native memory alone.
    public static NDArray codes(NDManager memory, long[] values, long... shape) {
        try (NDArray shared = memory.create(values, new Shape(shape))) {
            return shared.duplicate();
        }
    }

    public static Tensor tensor(NDArray array) {
        int[] shape =
                Arrays.stream(array.getShape().getShape()).mapToInt(Math::toIntExact).toArray();
        return new Tensor(shape, array.toFloatArray());
    }

    private static NDArray number(NDArray x, double value) {
        return x.getManager().full(new Shape(), (float) value, DataType.FLOAT32);
    }
}
