package io.quando.adapter.algebra;

import io.quando.domain.baseline.MatrixInversion;
import org.ejml.data.FGrowArray;
import org.ejml.data.FMatrixRBlock;
import org.ejml.data.FSubmatrixD1;
import org.ejml.dense.block.MatrixMult_MT_FDRB;
import org.ejml.dense.block.MatrixOps_FDRB;
import org.ejml.dense.block.TriangularSolver_MT_FDRB;
import org.ejml.dense.block.decomposition.chol.CholeskyOuterForm_MT_FDRB;
import pabeles.concurrency.GrowArray;

/// Inverts A = L·Lᵀ as L⁻ᵀ·L⁻¹, in blocks and on all cores. Each of the three steps skips zeros and
/// mirrored values, unlike EJML's own inversion by this decomposition: n³ operations in total
/// instead of some 2⅓ n³.
final class CholeskyInversion implements MatrixInversion {
    private static final int BLOCK = 64;
    private static final int SLAB = 4 * BLOCK;

    @Override
    public void invert(float[] matrix, int n) {
        if (n == 0) {
            return;
        }
        FMatrixRBlock blocks = new FMatrixRBlock();
        blocks.setData(matrix);
        blocks.numRows = n;
        blocks.numCols = n;
        blocks.blockLength = BLOCK;
        MatrixOps_FDRB.convertRowToBlock(n, n, BLOCK, matrix, null);
        decompose(blocks);
        square(invertedTriangle(blocks), blocks);
        MatrixOps_FDRB.convertBlockToRow(n, n, BLOCK, matrix, null);
        mirror(matrix, n);
    }

    private static void decompose(FMatrixRBlock matrix) {
        if (!new CholeskyOuterForm_MT_FDRB(true).decompose(matrix)) {
            throw new ArithmeticException(
                    "The matrix of %d rows is not positive definite. Add more to its diagonal, such as a larger lambda."
                            .formatted(matrix.numRows));
        }
    }

    private static FMatrixRBlock invertedTriangle(FMatrixRBlock triangle) {
        int n = triangle.numRows;
        FMatrixRBlock inverse = new FMatrixRBlock(n, n, BLOCK);
        TriangularSolver_MT_FDRB.invert(
                BLOCK,
                false,
                new FSubmatrixD1(triangle),
                new FSubmatrixD1(inverse),
                new GrowArray<>(FGrowArray::new));
        return inverse;
    }

    /// Multiplies the lower triangle with its transpose into the upper triangle of the product.
    private static void square(FMatrixRBlock lower, FMatrixRBlock product) {
        int n = lower.numRows;
        for (int from = 0; from < n; from += SLAB) {
            int to = Math.min(n, from + SLAB);
            MatrixMult_MT_FDRB.multTransA(
                    BLOCK,
                    new FSubmatrixD1(lower, from, n, 0, to),
                    new FSubmatrixD1(lower, from, n, from, to),
                    new FSubmatrixD1(product, 0, to, from, to));
        }
    }

    private static void mirror(float[] matrix, int n) {
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < row; column++) {
                matrix[row * n + column] = matrix[column * n + row];
            }
        }
    }
}
