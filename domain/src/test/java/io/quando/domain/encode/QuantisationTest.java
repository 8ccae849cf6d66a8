package io.quando.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantisationTest {
    private static final int COLUMNS = Quantisation.LEAST_COLUMNS;

    private static Artefact of(Map<String, Tensor> tensors) {
        Manifest manifest =
                new Manifest("m", Map.of("d", "64"), 7, "s", Map.of("ndcg", 0.5), Instant.EPOCH);
        return new Artefact(manifest, new Vocabulary(List.of("a")), tensors);
    }

    private static Tensor matrix(int columns, float... values) {
        return new Tensor(new int[] {values.length / columns, columns}, values);
    }

    private static <T> T named(String name, Map<String, T> all) {
        return Objects.requireNonNull(all.get(name));
    }

    private static QuantisedMatrix quantised(Tensor tensor) {
        return named("w", Quantisation.quantised(of(Map.of("w", tensor))).quantised());
    }

    /// 2.54 / 127 = 0.02, of which −1 is 50 times, and 0.031 between once and twice.
    @Test
    void aRowIsWrittenInWholeNumbersOfItsScale() {
        float[] values = new float[2 * COLUMNS];
        values[0] = 2.54f;
        values[1] = -1;
        values[2] = 0.031f;
        values[3] = -2.54f;
        values[COLUMNS] = 127;
        values[COLUMNS + 1] = 3;
        QuantisedMatrix matrix = quantised(matrix(COLUMNS, values));
        assertThat(matrix.rows()).isEqualTo(2);
        assertThat(matrix.scales()).containsExactly(2.54f / 127, 1);
        assertThat(Arrays.copyOf(matrix.values(), 5)).containsExactly(127, -50, 2, -127, 0);
        assertThat(Arrays.copyOfRange(matrix.values(), COLUMNS, COLUMNS + 3))
                .containsExactly(127, 3, 0);
        assertThat(matrix.value(1, 1)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void anErrorIsAtMostHalfAScale(int rows) {
        Random random = new Random(rows);
        int columns = COLUMNS + rows % 5;
        float[] values = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            double size = Math.pow(10, random.nextInt(70) - 40);
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                values[i] = (float) (random.nextGaussian() * size);
            }
        }
        QuantisedMatrix matrix = quantised(matrix(columns, values));
        assertThat(matrix.rows()).isEqualTo(rows);
        for (int i = 0; i < values.length; i++) {
            double scale = matrix.scales()[i / columns];
            double back = matrix.values()[i] * scale;
            assertThat(Math.abs(back - values[i])).isLessThanOrEqualTo(scale / 2 * (1 + 1e-12));
            assertThat(matrix.value(i / columns, i % columns)).isEqualTo((float) back);
            assertThat(matrix.values()[i]).isBetween((byte) -127, (byte) 127);
        }
    }

    @Test
    void aRowOfNothingStaysNothing() {
        QuantisedMatrix matrix = quantised(matrix(COLUMNS, new float[COLUMNS]));
        assertThat(matrix.value(0, 5)).isZero();
    }

    @Test
    void theSmallestNumbersKeepTheBound() {
        float[] values = new float[COLUMNS];
        Arrays.fill(values, Float.MIN_VALUE);
        QuantisedMatrix matrix = quantised(matrix(COLUMNS, values));
        assertThat(Float.MIN_VALUE - matrix.value(0, 0))
                .isLessThanOrEqualTo(matrix.scales()[0] / 2);
    }

    @Test
    void onlyLargeMatricesAreQuantised() {
        Artefact artefact =
                of(
                        Map.of(
                                "wide", matrix(COLUMNS, new float[2 * COLUMNS]),
                                "narrow", matrix(COLUMNS - 1, new float[2 * COLUMNS - 2]),
                                "vector", new Tensor(new int[] {200}, new float[200]),
                                "cube", new Tensor(new int[] {1, 1, 200}, new float[200]),
                                "number", new Tensor(new int[0], new float[1])));
        Artefact small = Quantisation.quantised(artefact);
        assertThat(small.quantised()).containsOnlyKeys("wide");
        assertThat(small.tensors()).containsOnlyKeys("narrow", "vector", "cube", "number");
        assertThat(small.tensors().get("vector")).isSameAs(artefact.tensors().get("vector"));
        assertThat(small.manifest()).isEqualTo(artefact.manifest().in(Precision.INT8));
    }

    @Test
    void whatIsReadBackHasTheSameShapesAndQuantisesToTheSame() {
        Random random = new Random(3);
        float[] values = new float[7 * 100];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        Artefact artefact = of(Map.of("w", matrix(100, values), "b", matrix(1, 1, 2)));
        Artefact small = Quantisation.quantised(artefact);
        Artefact back = Quantisation.dequantised(small);
        assertThat(back.manifest()).isEqualTo(artefact.manifest());
        assertThat(back.quantised()).isEmpty();
        assertThat(named("w", back.tensors()).shape()).containsExactly(7, 100);
        QuantisedMatrix again = named("w", Quantisation.quantised(back).quantised());
        assertThat(again.values()).isEqualTo(named("w", small.quantised()).values());
        assertThat(Quantisation.quantised(small).quantised()).isEqualTo(small.quantised());
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsRefused(float value) {
        float[] values = new float[2 * COLUMNS];
        values[COLUMNS + 1] = value;
        assertThatThrownBy(() -> quantised(matrix(COLUMNS, values)))
                .hasMessageContaining("The tensor (w) holds")
                .hasMessageContaining("in row 1");
    }

    @Test
    void anArtefactIsWhatItsManifestSays() {
        QuantisedMatrix matrix = new QuantisedMatrix(1, new byte[] {1}, new float[] {1});
        Artefact plain = of(Map.of("w", matrix(1, 1)));
        assertThatThrownBy(() ->
                        new Artefact(
                                plain.manifest(),
                                plain.vocabulary(),
                                Map.of(),
                                Map.of("w", matrix)))
                .hasMessage("The manifest says FLOAT32, but (w) is quantised. Say INT8.");
        assertThatThrownBy(() ->
                        new Artefact(
                                plain.manifest().in(Precision.INT8),
                                plain.vocabulary(),
                                plain.tensors(),
                                Map.of("w", matrix)))
                .hasMessage("The name (w) belongs to both a tensor and a quantised matrix.");
        assertThatThrownBy(() -> new QuantisedMatrix(2, new byte[3], new float[1]))
                .hasMessage("There are 3 values for 1 rows of 2 columns.");
    }
}
