package io.quando.adapter.algebra;

import io.quando.domain.baseline.MatrixInversion;

/// Provides the linear algebra.
public final class Algebra {
    private Algebra() {}

    public static MatrixInversion inversion() {
        return new CholeskyInversion();
    }
}
