package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.encode.Tensor;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialTest {
    private static final int ROWS = 50;
    private static final int WIDTH = 16;
    private static final double DEVIATION = 0.3;

    @Test
    void wavesTellHowFarApartRowsAreAndNotWhereTheyStand() {
        for (int apart = 1; apart < ROWS; apart++) {
            double first = likeness(0, apart);
            for (int row = 0; row + apart < ROWS; row++) {
                assertThat(likeness(row, row + apart)).isCloseTo(first, within(1e-4));
            }
            assertThat(first).isLessThan(likeness(0, 0) - 1e-3);
        }
    }

    @Test
    void wavesAreAsHighAsAsked() {
        double squares = likeness(7, 7) / WIDTH;
        assertThat(Math.sqrt(squares)).isCloseTo(DEVIATION, within(1e-6));
    }

    private static double likeness(int one, int other) {
        float[] a = row(one);
        float[] b = row(other);
        return IntStream.range(0, WIDTH).mapToDouble(i -> (double) a[i] * b[i]).sum();
    }

    private static float[] row(int row) {
        Tensor waves =
                new Parameter(
                                "positions",
                                new int[] {ROWS, WIDTH},
                                Initial.waves(WIDTH, DEVIATION),
                                Parameter.Kind.POSITIONS)
                        .initial(1);
        return Arrays.copyOfRange(waves.values(), row * WIDTH, (row + 1) * WIDTH);
    }
}
