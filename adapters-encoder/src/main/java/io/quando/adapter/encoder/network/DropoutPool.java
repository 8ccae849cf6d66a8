package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.SplittableRandom;

/// A pool of pre-drawn dropout masks. Drawing each mask anew would take longer than the matrix
/// products, as libtorch draws on one thread. A mask is taken from the pool at a random offset. The
/// pool is redrawn, larger, when a mask is large compared to it.
public final class DropoutPool implements AutoCloseable {
    private static final int LEAST = 1 << 16;
    private static final int LARGEST = 1 << 23;
    private static final int TIMES = 8;

    private final NDManager memory;
    private final double share;
    private final long seed;
    private NDArray pool;

    /// @param share share of the numbers to drop, 0 to less than 1
    public DropoutPool(NDManager parent, double share, long seed) {
        this.share = share;
        this.seed = seed;
        memory = parent.newSubManager();
        pool = drawn(share == 0 ? 1 : LEAST);
    }

    /// The dropout of a step. It is the same for the same seeds and shapes since the pool was
    /// drawn.
    public Dropout dropout(long stepSeed) {
        if (share == 0) {
            return Dropout.none();
        }
        var random = new SplittableRandom(stepSeed);
        return x -> x.mul(mask(x.getManager(), x.getShape(), random));
    }

    @Override
    public void close() {
        memory.close();
    }

    private NDArray mask(NDManager borrower, Shape shape, SplittableRandom random) {
        long size = shape.size();
        while (pool.size() < size || pool.size() < Math.min(LARGEST, TIMES * size)) {
            NDArray larger = drawn(2 * pool.size());
            pool.close();
            pool = larger;
        }
        long from = random.nextLong(pool.size() - size + 1);
        return Operations.part(borrower, pool, from, from + size).reshape(shape);
    }

    private NDArray drawn(long size) {
        var random = new SplittableRandom(seed);
        float kept = (float) (1 / (1 - share));
        float[] values = new float[Math.toIntExact(size)];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextDouble() < share ? 0 : kept;
        }
        return Operations.numbers(memory, values, size);
    }
}
