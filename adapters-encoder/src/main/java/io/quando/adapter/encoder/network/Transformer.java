package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A transformer whose states depend on earlier items alone, or on all.
///
/// **Source** Kang & McAuley 2018, Self-Attentive Sequential Recommendation, section 3; with sight
/// of both sides Sun et al. 2019, BERT4Rec, section 3. Unlike the papers, the norm stands before
/// each layer and at the end, and items are scaled by the root of the width as in Vaswani et al.
/// 2017.
///
/// @param items number of items
/// @param width width of the states
/// @param blocks number of attention layers
/// @param heads most heads of each layer
/// @param length length of the longest sequence
/// @param sees positions that attention sees
/// @param hides true if items may be hidden
/// @param time parts that use times
/// @param actions true if it reads the types of events
public record Transformer(
        int items,
        int width,
        int blocks,
        int heads,
        int length,
        Sight sees,
        boolean hides,
        TimeUse time,
        boolean actions)
        implements Network {
    private static final String POSITIONS = "positions";
    private static final double DEVIATION = 0.02;

    /// A transformer with one head, whose states depend on earlier items alone, and without hidden
    /// items.
    public Transformer(int items, int width, int blocks, int length) {
        this(items, width, blocks, 1, length, Sight.BACK, false, TimeUse.NONE, false);
    }

    /// The same transformer, for sequences with hidden items.
    public Transformer hiding() {
        return new Transformer(items, width, blocks, heads, length, sees, true, time, actions);
    }

    /// The same transformer, with states that depend on all items.
    public Transformer seeingBothSides() {
        return new Transformer(
                items, width, blocks, heads, length, Sight.BOTH, hides, time, actions);
    }

    /// The same transformer with more heads: up to a number, and as many as divide the width.
    public Transformer withHeads(int most) {
        return new Transformer(items, width, blocks, most, length, sees, hides, time, actions);
    }

    /// The same transformer, with times.
    public Transformer timed(TimeUse use) {
        return new Transformer(items, width, blocks, heads, length, sees, hides, use, actions);
    }

    /// The same transformer, with or without the types of events.
    public Transformer withActions(boolean read) {
        return new Transformer(items, width, blocks, heads, length, sees, hides, time, read);
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(table().parameters());
        parameters.addAll(times().parameters());
        parameters.add(
                new Parameter(
                        POSITIONS,
                        new int[] {length, width},
                        positions(),
                        Parameter.Kind.POSITIONS));
        layers().forEach(block -> parameters.addAll(block.parameters()));
        parameters.addAll(last().parameters());
        return parameters;
    }

    @Override
    public NDArray states(Weights weights, Tokens tokens, Dropout dropout) {
        NDArray x = dropout.apply(read(weights, tokens));
        NDArray mask = times().attended(weights, tokens, sees.mask(tokens));
        for (TransformerBlock block : layers()) {
            x = block.apply(weights, x, mask, dropout);
        }
        return last().apply(weights, x).reshape(new Shape(-1, width));
    }

    private NDArray read(Weights weights, Tokens tokens) {
        NDArray positions =
                Operations.part(tokens.memory(), weights.get(POSITIONS), 0, tokens.length());
        return times().read(weights, tokens, table().read(weights, tokens).add(positions));
    }

    /// The initial positions. With sight of both sides, positions alone tell the order: they are
    /// distinct from the beginning, and as large as items.
    private Initial positions() {
        return sees == Sight.BOTH
                ? Initial.waves(width, DEVIATION * Math.sqrt(width))
                : Initial.normal(DEVIATION);
    }

    private ItemTable table() {
        return new ItemTable(items, width, hides, actions);
    }

    private TimeTables times() {
        return new TimeTables(width, time);
    }

    private List<TransformerBlock> layers() {
        return IntStream.range(0, blocks)
                .mapToObj(block -> new TransformerBlock("block%d".formatted(block), width, heads))
                .toList();
    }

    private Norm last() {
        return new Norm("last", width);
    }
}
