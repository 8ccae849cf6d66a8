package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Arrays;

/// What is added to attention so that nothing later is attended to. As rows are filled up at their
/// ends, what fills them is later than all items.
final class CausalMask {
    private static final float NEVER = -1e9f;

    private CausalMask() {}

    /// **Shape** [length, length]: who attends, to whom
    static NDArray of(NDManager memory, int length) {
        float[] mask = new float[length * length];
        for (int row = 0; row < length; row++) {
            Arrays.fill(mask, row * length + row + 1, (row + 1) * length, NEVER);
        }
        return Operations.numbers(memory, mask, length, length);
    }
}
