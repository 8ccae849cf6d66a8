package io.quando.adapter.encoder.feature;

import io.quando.domain.sequence.ItemEmbeddings;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Vectors that another model made, scaled to length 1. They are projected to another width if
/// needed; the projection approximately keeps their products, and uses the same signs in any
/// catalogue.
///
/// **Source** signs as in Achlioptas 2003, Database-friendly Random Projections
public final class GivenVectors implements ItemFeatures {
    private final ItemEmbeddings vectors;
    private final int width;

    public GivenVectors(ItemEmbeddings vectors, int width) {
        this.vectors = vectors;
        this.width = width;
    }

    @Override
    public int items() {
        return vectors.items();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean known(int item) {
        return vectors.known(item);
    }

    /// Computed anew each time, as they may take much room.
    @Override
    public float[] values() {
        float[] rows = new float[Math.multiplyExact(items(), width)];
        double[][] signs = width == vectors.width() ? new double[0][] : signs();
        for (int item = 0; item < items(); item++) {
            if (vectors.known(item)) {
                fill(rows, item, sums(vectors.of(item), signs));
            }
        }
        return rows;
    }

    private double[][] signs() {
        double[][] signs = new double[vectors.width()][width];
        for (int from = 0; from < signs.length; from++) {
            var random = new SplittableRandom(from);
            for (int to = 0; to < width; to++) {
                signs[from][to] = random.nextBoolean() ? 1 : -1;
            }
        }
        return signs;
    }

    private double[] sums(float[] vector, double[][] signs) {
        double[] sums = new double[width];
        for (int from = 0; from < signs.length; from++) {
            double value = vector[from];
            double[] row = signs[from];
            for (int to = 0; to < width; to++) {
                sums[to] += row[to] * value;
            }
        }
        for (int i = 0; i < width && signs.length == 0; i++) {
            sums[i] = vector[i];
        }
        return sums;
    }

    private void fill(float[] rows, int item, double[] sums) {
        double length = Math.sqrt(Arrays.stream(sums).map(sum -> sum * sum).sum());
        for (int i = 0; i < width && length > 0; i++) {
            rows[item * width + i] = (float) (sums[i] / length);
        }
    }
}
