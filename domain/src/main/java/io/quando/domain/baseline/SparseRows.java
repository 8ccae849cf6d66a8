package io.quando.domain.baseline;

import io.quando.domain.work.Workers;
import java.util.Arrays;
import java.util.function.DoubleConsumer;

/// Rows of weights by code, one behind another; immutable.
final class SparseRows {
    /// Computes the rows.
    @FunctionalInterface
    interface Filling {
        /// Computes a row. Several threads call it, each with a scratch of its own that is empty on
        /// entry.
        SparseRow row(int row, Accumulator scratch);
    }

    private static final int BATCHES = 16;
    private static final int CHUNKS = 16;

    private final int[] starts;
    private final int[] codes;
    private final float[] weights;

    private SparseRows(int[] starts, int[] codes, float[] weights) {
        this.starts = starts;
        this.codes = codes;
        this.weights = weights;
    }

    static SparseRows of(SparseRow... rows) {
        int[] starts = new int[rows.length + 1];
        for (int row = 0; row < rows.length; row++) {
            starts[row + 1] = Math.addExact(starts[row], rows[row].size());
        }
        int[] codes = new int[starts[rows.length]];
        float[] weights = new float[starts[rows.length]];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row].codes(), 0, codes, starts[row], rows[row].size());
            System.arraycopy(rows[row].weights(), 0, weights, starts[row], rows[row].size());
        }
        return new SparseRows(starts, codes, weights);
    }

    /// Computes rows in parallel.
    ///
    /// @param columns greater than all codes
    /// @param progress called by the calling thread
    static SparseRows filled(
            Workers workers, int rows, int columns, Filling filling, DoubleConsumer progress) {
        SparseRow[] filled = new SparseRow[rows];
        int parts = BATCHES * CHUNKS;
        for (int batch = 0; batch < BATCHES; batch++) {
            int first = batch * CHUNKS;
            workers.each(
                    CHUNKS,
                    chunk ->
                            fill(
                                    filled,
                                    cut(rows, first + chunk, parts),
                                    cut(rows, first + chunk + 1, parts),
                                    new Accumulator(columns),
                                    filling));
            progress.accept((batch + 1.0) / BATCHES);
        }
        return of(filled);
    }

    private static int cut(int rows, int part, int parts) {
        return (int) ((long) rows * part / parts);
    }

    private static void fill(
            SparseRow[] filled, int from, int to, Accumulator scratch, Filling filling) {
        for (int row = from; row < to; row++) {
            filled[row] = filling.row(row, scratch);
            scratch.clear();
        }
    }

    int rows() {
        return starts.length - 1;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int code(int index) {
        return codes[index];
    }

    float weight(int index) {
        return weights[index];
    }

    /// The weight of a code in a row; 0 if it has none.
    float weight(int row, int code) {
        int index = Arrays.binarySearch(codes, start(row), end(row), code);
        return index < 0 ? 0 : weights[index];
    }

    /// Adds a multiple of a row.
    ///
    /// **Mutates** `sums`
    void addTo(float[] sums, int row, float factor) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sums[codes[i]] += factor * weights[i];
        }
    }

    double squaredNorm(int row) {
        double sum = 0;
        for (int i = start(row); i < end(row); i++) {
            sum += (double) weights[i] * weights[i];
        }
        return sum;
    }

    /// For each code the rows that contain it.
    SparseRows transposed(int columns) {
        int[] next = new int[columns + 1];
        for (int code : codes) {
            next[code + 1]++;
        }
        for (int code = 0; code < columns; code++) {
            next[code + 1] += next[code];
        }
        SparseRows transposed =
                new SparseRows(next.clone(), new int[codes.length], new float[codes.length]);
        for (int row = 0; row < rows(); row++) {
            for (int i = start(row); i < end(row); i++) {
                int slot = next[codes[i]]++;
                transposed.codes[slot] = row;
                transposed.weights[slot] = weights[i];
            }
        }
        return transposed;
    }
}
