package io.quando.adapter.encoder.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductPrecisionTest {
    private static final float X = 1.2345678f;

    @ParameterizedTest
    @EnumSource
    void productsAreAsExactAsPromised(ProductPrecision precision) {
        float tolerance = precision == ProductPrecision.SINGLE ? 1e-6f : 0.01f;
        assertThat(product(precision)).isCloseTo(X * X, within(tolerance));
    }

    @Test
    void precisionIsLeftWithTheScope() {
        product(ProductPrecision.MIXED);
        assertThat(product(ProductPrecision.SINGLE)).isCloseTo(X * X, within(1e-6f));
    }

    @Test
    void answersAreNeverRoundedToBfloat16() {
        assertThat(ProductPrecision.values())
                .allMatch(p -> p.ofAnswers().chosen() != ProductPrecision.MIXED);
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreNames(ProductPrecision precision) {
        assertThat(ProductPrecision.words().get(precision.ordinal()))
                .isEqualTo(precision.name().toLowerCase(Locale.ROOT));
    }

    private static float product(ProductPrecision precision) {
        try (NDManager memory = Libtorch.started().memory();
                Scope scope = Scope.plain(memory, precision)) {
            var x = Operations.numbers(scope.memory(), new float[] {X}, 1, 1);
            return Operations.linear(x, x, null).add(scope.memory().zeros(x.getShape())).getFloat();
        }
    }
}
