package io.quando.domain.baseline;

/// Inverts large matrices.
@FunctionalInterface
public interface MatrixInversion {
    /// Puts the inverse of a symmetric positive definite matrix in its place.
    ///
    /// **Shape** n × n, row by row, n at most 46,340
    ///
    /// **Numerics** single precision; the inverse is symmetric to the last bit
    ///
    /// **Mutates** `matrix`; needs as much memory again
    ///
    /// **Errors** [ArithmeticException] if the matrix is not positive definite
    ///
    /// @param matrix n² numbers; only those on and below the diagonal need to be there
    /// @param n rows, 0 or more
    void invert(float[] matrix, int n);
}
