package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.List;
import java.util.stream.Stream;

/// Attention, then a map of each state by itself; both are added to their input, with dropout.
/// There is no dropout within them: with it the network learnt less in the same time.
///
/// @param name prefix of its parameters' names
/// @param heads most heads of its attention
record TransformerBlock(String name, int width, int heads) {
    private static final int PARTS = 3;

    List<Parameter> parameters() {
        return Stream.of(
                        before("attention").parameters(),
                        read().parameters(),
                        write().parameters(),
                        before("map").parameters(),
                        inner().parameters(),
                        outer().parameters())
                .flatMap(List::stream)
                .toList();
    }

    NDArray apply(Weights weights, NDArray x, NDArray mask, Dropout dropout) {
        NDArray attended = attention(weights, before("attention").apply(weights, x), mask);
        NDArray y = x.add(dropout.apply(write().apply(weights, attended)));
        NDArray mapped = map(weights, before("map").apply(weights, y));
        return y.add(dropout.apply(mapped));
    }

    private NDArray attention(Weights weights, NDArray x, NDArray mask) {
        NDList parts = read().apply(weights, x).split(PARTS, 2);
        return Attention.ofAtMost(heads, width).apply(parts, mask);
    }

    private NDArray map(Weights weights, NDArray x) {
        NDArray hidden = inner().apply(weights, x).getNDArrayInternal().relu();
        return outer().apply(weights, hidden);
    }

    private Norm before(String layer) {
        return new Norm(name + "." + layer + ".norm", width);
    }

    private Affine read() {
        return new Affine(name + ".attention.read", width, PARTS * width);
    }

    private Affine write() {
        return new Affine(name + ".attention.write", width, width);
    }

    private Affine inner() {
        return new Affine(name + ".map.inner", width, width);
    }

    private Affine outer() {
        return new Affine(name + ".map.outer", width, width);
    }
}
