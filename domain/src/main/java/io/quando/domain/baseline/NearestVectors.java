package io.quando.domain.baseline;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Finds the vectors at the least Euclidean distance, as ‖a − b‖² = ‖a‖² + ‖b‖² − 2ab, without a
/// scan of all vectors: of those orthogonal to the given one, the shortest are the nearest. Empty
/// vectors are never neighbours.
final class NearestVectors {
    private final SparseRows vectors;
    private final SparseRows byCode;
    private final double[] squaredNorms;
    private final int[] shortestFirst;

    private NearestVectors(
            SparseRows vectors, SparseRows byCode, double[] squaredNorms, int[] shortestFirst) {
        this.vectors = vectors;
        this.byCode = byCode;
        this.squaredNorms = squaredNorms;
        this.shortestFirst = shortestFirst;
    }

    static NearestVectors of(SparseRows vectors, int columns) {
        double[] norms =
                IntStream.range(0, vectors.rows()).mapToDouble(vectors::squaredNorm).toArray();
        int[] order =
                IntStream.range(0, norms.length)
                        .filter(row -> norms[row] > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> norms[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new NearestVectors(vectors, vectors.transposed(columns), norms, order);
    }

    SparseRows vectors() {
        return vectors;
    }

    int columns() {
        return byCode.rows();
    }

    /// @param self the row to leave out, or −1
    /// @param products scratch over the rows, empty on entry
    Largest nearest(SparseRow vector, int self, int neighbours, Accumulator products) {
        addProducts(vector, products);
        Largest nearest = new Largest(neighbours, vectors.rows());
        for (int i = 0; i < products.size(); i++) {
            int row = products.code(i);
            if (row != self) {
                nearest.offer(row, 2 * products.sum(row) - squaredNorms[row]);
            }
        }
        for (int i = 0; i < shortestFirst.length; i++) {
            int row = shortestFirst[i];
            if (nearest.isClosedTo(-squaredNorms[row])) {
                break;
            }
            if (row != self && products.sum(row) == 0) {
                nearest.offer(row, -squaredNorms[row]);
            }
        }
        return nearest;
    }

    private void addProducts(SparseRow vector, Accumulator products) {
        for (int c = 0; c < vector.size(); c++) {
            int code = vector.codes()[c];
            double weight = vector.weights()[c];
            for (int i = byCode.start(code); i < byCode.end(code); i++) {
                products.add(byCode.code(i), weight * byCode.weight(i));
            }
        }
    }
}
