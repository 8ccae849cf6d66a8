package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Arrays;

/// The positions that attention sees, as a mask to add to its scores.
public enum Sight {
    /// Earlier positions alone. Rows are padded at their ends, so that the padding is later than
    /// all items.
    BACK {
        /// **Shape** [length, length]: who attends, to whom
        @Override
        NDArray mask(Tokens tokens) {
            int length = tokens.length();
            float[] mask = new float[length * length];
            for (int row = 0; row < length; row++) {
                Arrays.fill(mask, row * length + row + 1, (row + 1) * length, NEVER);
            }
            return Operations.numbers(tokens.memory(), mask, length, length);
        }
    },
    /// All positions but the padding.
    BOTH {
        /// **Shape** [rows, 1, length]: for all that attend the same
        @Override
        NDArray mask(Tokens tokens) {
            int length = tokens.length();
            float[] mask = new float[tokens.rows() * length];
            for (int row = 0; row < tokens.rows(); row++) {
                Arrays.fill(mask, row * length + tokens.lengths()[row], (row + 1) * length, NEVER);
            }
            return Operations.numbers(tokens.memory(), mask, tokens.rows(), 1, length);
        }
    };

    private static final float NEVER = -1e9f;

    abstract NDArray mask(Tokens tokens);
}
