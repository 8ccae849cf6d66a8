package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.ArrayList;
import java.util.List;

/// The input vectors of items, scaled by the root of the width, plus those of the events' types.
///
/// @param hides true if there is a vector for hidden items
/// @param actions true if the types of events are read
record ItemTable(int items, int width, boolean hides, boolean actions) {
    private static final String HIDDEN = "hidden";
    private static final double DEVIATION = 0.02;

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.items(Network.ITEMS, items, width, Initial.normal(DEVIATION)));
        if (hides) {
            parameters.add(hidden());
        }
        if (actions) {
            parameters.add(done().parameter());
        }
        return parameters;
    }

    /// **Shape** [rows, length, width]
    NDArray read(Weights weights, Tokens tokens) {
        NDArray read = hides ? withHidden(weights, tokens) : known(weights, tokens.codes());
        NDArray scaled = Operations.scaled(read, Math.sqrt(width));
        return actions ? scaled.add(done().read(weights, tokens)) : scaled;
    }

    private NDArray withHidden(Weights weights, Tokens tokens) {
        NDArray codes = tokens.codes();
        NDArray first = codes.zerosLike();
        NDArray shown = codes.gte(first).toType(DataType.FLOAT32, false).expandDims(2);
        NDArray hidden = codes.lt(first).toType(DataType.FLOAT32, false).expandDims(2);
        return known(weights, codes.maximum(first)).mul(shown).add(hidden.mul(weights.get(HIDDEN)));
    }

    private static NDArray known(Weights weights, NDArray codes) {
        return Operations.rows(weights.get(Network.ITEMS), codes);
    }

    private ActionTable done() {
        return new ActionTable(width);
    }

    private Parameter hidden() {
        return new Parameter(
                HIDDEN, new int[] {width}, Initial.normal(DEVIATION), Parameter.Kind.VECTOR);
    }
}
