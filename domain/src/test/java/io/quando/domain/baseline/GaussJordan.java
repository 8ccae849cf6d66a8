package io.quando.domain.baseline;

/// Inverts step by step in double precision, without pivoting: enough for positive definite ones.
final class GaussJordan implements MatrixInversion {
    @Override
    public void invert(float[] matrix, int n) {
        double[] a = new double[n * n];
        for (int i = 0; i < a.length; i++) {
            a[i] = matrix[i];
        }
        for (int pivot = 0; pivot < n; pivot++) {
            sweep(a, n, pivot);
        }
        for (int i = 0; i < a.length; i++) {
            matrix[i] = (float) a[i];
        }
    }

    private static void sweep(double[] a, int n, int pivot) {
        double inverse = 1 / a[pivot * n + pivot];
        a[pivot * n + pivot] = 1;
        for (int column = 0; column < n; column++) {
            a[pivot * n + column] *= inverse;
        }
        for (int row = 0; row < n; row++) {
            if (row != pivot) {
                double factor = a[row * n + pivot];
                a[row * n + pivot] = 0;
                for (int column = 0; column < n; column++) {
                    a[row * n + column] -= factor * a[pivot * n + column];
                }
            }
        }
    }
}
