package io.quando.adapter.algebra;

import io.quando.domain.baseline.MatrixInversion;
import io.quando.testkit.MatrixInversionContract;

class CholeskyInversionTest extends MatrixInversionContract {
    @Override
    protected MatrixInversion inversion() {
        return Algebra.inversion();
    }
}
