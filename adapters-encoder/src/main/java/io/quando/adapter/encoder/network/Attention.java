package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.stream.IntStream;

/// Multi-head attention. Each head has a part of the columns, and so attends to positions of its
/// own.
///
/// **Source** Vaswani et al. 2017, section 3.2.2
///
/// @param width width of the states, a multiple of the heads
/// @param heads number of heads
record Attention(int width, int heads) {
    /// Attention with the most heads, up to a number, that divide the width.
    static Attention ofAtMost(int heads, int width) {
        int most = Math.min(heads, width);
        return new Attention(
                width,
                IntStream.iterate(most, number -> number - 1)
                        .filter(number -> width % number == 0)
                        .findFirst()
                        .orElseThrow());
    }

    /// Attends.
    ///
    /// **Shape** [rows, length, width]
    ///
    /// @param parts queries, keys and values, each of that shape
    /// @param mask terms to add to the scores: who attends, to whom, for all rows or for each
    NDArray apply(NDList parts, NDArray mask) {
        NDArray queries =
                parted(Operations.scaled(parts.get(0), 1 / Math.sqrt((double) width / heads)));
        NDArray keys = parted(parts.get(1)).swapAxes(-1, -2);
        NDArray shares = Operations.softmax(queries.matMul(keys).add(forAllHeads(mask)));
        return joined(shares.matMul(parted(parts.get(2))), parts.get(0).getShape());
    }

    private NDArray parted(NDArray x) {
        Shape shape = x.getShape();
        return heads == 1
                ? x
                : x.reshape(new Shape(shape.get(0), shape.get(1), heads, width / heads))
                        .transpose(0, 2, 1, 3);
    }

    private NDArray joined(NDArray x, Shape shape) {
        return heads == 1 ? x : x.transpose(0, 2, 1, 3).reshape(shape);
    }

    private NDArray forAllHeads(NDArray mask) {
        return heads == 1 || mask.getShape().dimension() == 2 ? mask : mask.expandDims(1);
    }
}
