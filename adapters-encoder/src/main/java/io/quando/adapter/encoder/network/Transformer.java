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
/// of both sides Sun et al. 2019, BERT4Rec, section 3. It differs in that the norm stands before
/// each layer and at the end, and in that items are scaled by the root of the width as in Vaswani
/// et al. 2017.
///
/// @param items how many there are
/// @param width of the states
/// @param blocks how many layers of attention
/// @param heads of each layer at most
/// @param length of the longest sequence
/// @param sees which places attention sees
/// @param hides whether items may be hidden
/// @param time where it learns when things happened
/// @param actions whether it reads what was done with the items
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

    /// One of one head, whose states depend on earlier items alone, none of them hidden.
    public Transformer(int items, int width, int blocks, int length) {
        this(items, width, blocks, 1, length, Sight.BACK, false, TimeUse.NONE, false);
    }

    /// The same, of which items may be hidden.
    public Transformer hiding() {
        return new Transformer(items, width, blocks, heads, length, sees, true, time, actions);
    }

    /// The same, whose states depend on all items.
    public Transformer seeingBothSides() {
        return new Transformer(
                items, width, blocks, heads, length, Sight.BOTH, hides, time, actions);
    }

    /// The same, of so many heads, or as many as the width can be parted into.
    public Transformer withHeads(int most) {
        return new Transformer(items, width, blocks, most, length, sees, hides, time, actions);
    }

    /// The same, which learns when things happened.
    public Transformer timed(TimeUse use) {
        return new Transformer(items, width, blocks, heads, length, sees, hides, use, actions);
    }

    /// The same, which may read what was done with the items.
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

    /// What sees both sides learns from the positions alone what stands where: they are told apart
    /// from the beginning, and as clearly as items.
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
