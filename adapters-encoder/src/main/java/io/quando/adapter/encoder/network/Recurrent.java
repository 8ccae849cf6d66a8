package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A recurrent network: each state follows from the one before and the next item.
///
/// **Source** Hidasi et al. 2016, Session-based Recommendations with Recurrent Neural Networks,
/// section 3. Unlike the paper, the input and the output share the items' vectors, and a norm
/// stands at the end.
///
/// @param items number of items
/// @param width width of the states
/// @param layers number of layers of cells
/// @param hides true if items may be hidden
/// @param actions true if it reads the types of events
public record Recurrent(int items, int width, int layers, Cell cell, boolean hides, boolean actions)
        implements Network {
    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(table().parameters());
        cells().forEach(layer -> parameters.addAll(layer.parameters()));
        parameters.addAll(last().parameters());
        return parameters;
    }

    @Override
    public NDArray states(Weights weights, Tokens tokens, Dropout dropout) {
        NDArray x = table().read(weights, tokens);
        for (RecurrentLayer layer : cells()) {
            x = layer.apply(weights, dropout.apply(x));
        }
        return last().apply(weights, dropout.apply(x)).reshape(new Shape(-1, width));
    }

    private ItemTable table() {
        return new ItemTable(items, width, hides, actions);
    }

    private List<RecurrentLayer> cells() {
        return IntStream.range(0, layers)
                .mapToObj(layer -> new RecurrentLayer("layer%d".formatted(layer), width, cell))
                .toList();
    }

    private Norm last() {
        return new Norm("last", width);
    }
}
