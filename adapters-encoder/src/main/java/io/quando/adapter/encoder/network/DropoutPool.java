package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.SplittableRandom;

/// Masks drawn beforehand. Drawing each mask anew would take longer than the matrix products, as
/// libtorch draws on one thread; so a mask is taken from the pool at a random place.
public final class DropoutPool implements AutoCloseable {
    private static final int SIZE = 1 << 23;

    private final NDManager memory;
    private final float share;
    private final NDArray pool;

    /// @param share of the numbers left out, 0 to less than 1
    public DropoutPool(NDManager parent, double share, long seed) {
        this.share = (float) share;
        memory = parent.newSubManager();
        pool =
                memory.create(
                        share == 0 ? new float[1] : drawn(share, SIZE, new SplittableRandom(seed)));
    }

    /// A step's dropout; the same for the same seed.
    public Dropout dropout(long seed) {
        if (share == 0) {
            return Dropout.none();
        }
        var random = new SplittableRandom(seed);
        return x -> x.mul(mask(x.getManager(), x.getShape(), random));
    }

    @Override
    public void close() {
        memory.close();
    }

    private NDArray mask(NDManager borrower, Shape shape, SplittableRandom random) {
        if (shape.size() > SIZE) {
            return borrower.create(drawn(share, Math.toIntExact(shape.size()), random), shape);
        }
        long from = random.nextLong(SIZE - shape.size() + 1);
        return Operations.part(borrower, pool, from, from + shape.size()).reshape(shape);
    }

    private static float[] drawn(double share, int size, SplittableRandom random) {
        float kept = (float) (1 / (1 - share));
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextDouble() < share ? 0 : kept;
        }
        return values;
    }
}
