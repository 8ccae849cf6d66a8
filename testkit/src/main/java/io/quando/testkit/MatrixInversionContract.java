package io.quando.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.baseline.MatrixInversion;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract of every [MatrixInversion].
public abstract class MatrixInversionContract {
    private static final Offset<Float> EPSILON = within(1e-6f);
    private static final float[] INVERSE = {0.375f, -0.25f, -0.25f, 0.5f};

    protected abstract MatrixInversion inversion();

    /// 4·3 − 2·2 = 8 divides all.
    @Test
    void theInverseTakesTheMatrixsPlace() {
        float[] matrix = {4, 2, 2, 3};
        inversion().invert(matrix, 2);
        assertThat(matrix).containsExactly(INVERSE, EPSILON);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 63, 64, 65, 257, 300, 1021})
    void theInverseTimesTheMatrixIsTheIdentity(int n) {
        float[] matrix = positiveDefinite(n);
        float[] inverse = matrix.clone();
        inversion().invert(inverse, n);
        for (int row = 0; row < n; row += 1 + n / 40) {
            for (int column = 0; column < n; column++) {
                double product = product(matrix, inverse, n, row, column);
                assertThat(product).isCloseTo(row == column ? 1 : 0, within(1e-3));
                assertThat(inverse[row * n + column]).isEqualTo(inverse[column * n + row]);
            }
        }
    }

    @Test
    void onlyTheLowerTriangleIsRead() {
        float[] half = {4, Float.NaN, 2, 3};
        inversion().invert(half, 2);
        assertThat(half).containsExactly(INVERSE, EPSILON);
    }

    @Test
    void whatIsNotPositiveDefiniteIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> inversion().invert(new float[] {1, 2, 2, 1}, 2))
                .withMessageContaining("positive definite");
    }

    private static float[] positiveDefinite(int n) {
        Random random = new Random(n);
        float[] matrix = new float[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < row; column++) {
                float value = random.nextFloat();
                matrix[row * n + column] = value;
                matrix[column * n + row] = value;
            }
            matrix[row * n + row] = 1 + n;
        }
        return matrix;
    }

    private static double product(float[] a, float[] b, int n, int row, int column) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (double) a[row * n + i] * b[i * n + column];
        }
        return sum;
    }
}
