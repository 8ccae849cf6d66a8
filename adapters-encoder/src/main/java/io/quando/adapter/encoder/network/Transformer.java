package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A transformer whose states depend on earlier items alone.
///
/// **Source** Kang & McAuley 2018, Self-Attentive Sequential Recommendation, section 3. It differs
/// in that the norm stands before each layer and at the end, and in that items are scaled by the
/// root of the width as in Vaswani et al. 2017.
///
/// @param items how many there are
/// @param width of the states
/// @param blocks how many layers of attention
/// @param length of the longest sequence
public record Transformer(int items, int width, int blocks, int length) implements Network {
    private static final String POSITIONS = "positions";
    private static final double DEVIATION = 0.02;

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.items(ITEMS, items, width, Initial.normal(DEVIATION)));
        parameters.add(
                new Parameter(
                        POSITIONS,
                        new int[] {length, width},
                        Initial.normal(DEVIATION),
                        Parameter.Kind.POSITIONS));
        layers().forEach(block -> parameters.addAll(block.parameters()));
        parameters.addAll(last().parameters());
        return parameters;
    }

    @Override
    public NDArray states(Weights weights, Tokens tokens, Dropout dropout) {
        NDArray x = dropout.apply(read(weights, tokens));
        var mask = CausalMask.of(tokens.memory(), tokens.length());
        for (TransformerBlock block : layers()) {
            x = block.apply(weights, x, mask, dropout);
        }
        return last().apply(weights, x).reshape(new Shape(-1, width));
    }

    private NDArray read(Weights weights, Tokens tokens) {
        NDArray positions =
                Operations.part(tokens.memory(), weights.get(POSITIONS), 0, tokens.length());
        NDArray items = Operations.rows(weights.get(ITEMS), tokens.codes());
        return Operations.scaled(items, Math.sqrt(width)).add(positions);
    }

    private List<TransformerBlock> layers() {
        return IntStream.range(0, blocks)
                .mapToObj(block -> new TransformerBlock("block%d".formatted(block), width))
                .toList();
    }

    private Norm last() {
        return new Norm("last", width);
    }
}
