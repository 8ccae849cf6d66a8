package io.quando.domain.baseline;

/// Out-port: inverts large matrices.
@FunctionalInterface
public interface MatrixInversion {
    /// Replaces a symmetric positive definite matrix by its inverse.
    ///
    /// **Shape** n × n, row by row, n at most 46,340
    ///
    /// **Numerics** single precision; the inverse is symmetric to the last bit
    ///
    /// **Mutates** `matrix`; needs as much memory again
    ///
    /// **Errors** [ArithmeticException] if the matrix is not positive definite
    ///
    /// @param matrix n² numbers, of which only those on and below the diagonal are read
    /// @param n rows, 0 or more
    void invert(float[] matrix, int n);
}
