package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.List;

/// The mean of the items so far, in which later ones weigh more.
///
/// @param items number of items
/// @param width width of the states
/// @param decay weight of an item relative to the next one, more than 0 to 1
public record RecencyMean(int items, int width, double decay) implements Network {
    @Override
    public List<Parameter> parameters() {
        Initial initial = Initial.normal(1 / Math.sqrt(width));
        return List.of(Parameter.items(ITEMS, items, width, initial));
    }

    @Override
    public NDArray states(Weights weights, Tokens tokens, Dropout dropout) {
        NDArray read = dropout.apply(Operations.rows(weights.get(ITEMS), tokens.codes()));
        return shares(tokens.memory(), tokens.length()).matMul(read).reshape(new Shape(-1, width));
    }

    /// **Shape** [length, length]: whose state, of which item; each row sums to 1
    private NDArray shares(NDManager memory, int length) {
        float[] shares = new float[length * length];
        double sum = 0;
        for (int row = 0; row < length; row++) {
            sum = 1 + decay * sum;
            double share = 1 / sum;
            for (int column = row; column >= 0; column--) {
                shares[row * length + column] = (float) share;
                share *= decay;
            }
        }
        return Operations.numbers(memory, shares, length, length);
    }
}
