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

/// Operations on tensors that take one call of libtorch. Results belong to the memory of the first
/// tensor unless stated otherwise.
///
/// DJL puts Java's numbers into Java's memory. The garbage collector frees it as soon as DJL's own
/// object is closed or unreachable, even if libtorch still needs it for the gradients. So numbers
/// are copied here. Outside, `x.mul(2)`, `x.sub(2)` and the like must not be used, as DJL creates,
/// uses and closes such an object for the 2: use [#scaled] or [#shifted].
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

    /// Layer normalisation: mean 0 and variance 1 over the last dimension, then scaled and shifted.
    public static NDArray normalised(NDArray x, NDArray scale, NDArray shift) {
        return LayerNorm.layerNorm(x, scale.getShape(), scale, shift, NORM_EPSILON)
                .singletonOrThrow();
    }

    /// Softmax over the last dimension, always in single precision.
    public static NDArray softmax(NDArray x) {
        return JniUtils.softmax((PtNDArray) x, -1, DataType.FLOAT32);
    }

    /// log(1 + exp x), without overflow.
    public static NDArray softplus(NDArray x) {
        return JniUtils.softPlus((PtNDArray) x);
    }

    /// The states of gated recurrent units that start with zeros.
    ///
    /// @param x of shape [rows, length, inputs]
    /// @param start zeros of shape [1, rows, width]
    /// @param weights two matrices, of the inputs and of the states, and their two shifts
    public static NDArray gru(NDArray x, NDArray start, NDList weights) {
        return JniUtils.gru(
                        (PtNDArray) x, (PtNDArray) start, weights, true, 1, 0, true, false, true)
                .head();
    }

    /// The states of long short-term memory units that start with zeros; as [#gru].
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

    /// A range of the first dimension, without a copy.
    public static NDArray part(NDManager memory, NDArray x, long from, long to) {
        return x.get(memory, new NDIndex().addSliceDim(from, to));
    }

    /// Computes the gradients of all that a recorded number depends on.
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

    /// The larger of x and a number.
    public static NDArray atLeast(NDArray x, double number) {
        return x.maximum(number(x, number));
    }

    public static NDArray array(NDManager memory, Tensor tensor) {
        long[] shape = Arrays.stream(tensor.shape()).asLongStream().toArray();
        return numbers(memory, tensor.values(), shape);
    }

    /// A tensor of numbers, in native memory alone.
    public static NDArray numbers(NDManager memory, float[] values, long... shape) {
        try (NDArray shared = memory.create(values, new Shape(shape))) {
            return shared.duplicate();
        }
    }

    /// A tensor of whole numbers, in native memory alone.
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
