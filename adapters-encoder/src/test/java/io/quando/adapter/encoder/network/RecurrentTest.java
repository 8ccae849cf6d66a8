package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.testkit.SeededCases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecurrentTest {
    private static final int ITEMS = 30;
    private static final int WIDTH = 16;
    private static final int LENGTH = 12;

    /// One unit, weights 1, no shifts: z = r = σ(1), n = tanh(1), and h = (1 − z) · n.
    @Test
    void gruOfOneUnit() {
        double z = 1 / (1 + Math.exp(-1));
        assertThat(first(Cell.GRU)).isCloseTo((float) ((1 - z) * Math.tanh(1)), within(1e-6f));
    }

    /// One unit, weights 1, no shifts: i = o = σ(1), c = i · tanh(1), and h = o · tanh(c).
    @Test
    void lstmOfOneUnit() {
        double i = 1 / (1 + Math.exp(-1));
        assertThat(first(Cell.LSTM))
                .isCloseTo((float) (i * Math.tanh(i * Math.tanh(1))), within(1e-6f));
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void laterItemsChangeNoEarlierState(Cell cell) {
        var network = network(cell);
        SeededCases.run(
                10,
                random -> {
                    int[] items = random.ints(LENGTH, 0, ITEMS).toArray();
                    int changed = random.nextInt(LENGTH);
                    int[] others = items.clone();
                    others[changed] = (items[changed] + 1) % ITEMS;
                    float[] before = network.states(List.of(items));
                    float[] after = network.states(List.of(others));
                    assertThat(Arrays.copyOf(after, changed * WIDTH))
                            .containsExactly(Arrays.copyOf(before, changed * WIDTH), within(1e-6f));
                    assertThat(network.state(after, changed))
                            .isNotEqualTo(network.state(before, changed));
                });
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void lengthOfNeighboursChangesNothing(Cell cell) {
        var network = network(cell);
        SeededCases.run(
                10,
                random -> {
                    int[] items = random.ints(1 + random.nextInt(LENGTH - 1), 0, ITEMS).toArray();
                    int[] longer = random.ints(LENGTH, 0, ITEMS).toArray();
                    float[] alone = network.states(List.of(items));
                    float[] filled = network.states(List.of(items, longer));
                    assertThat(Arrays.copyOf(filled, alone.length))
                            .containsExactly(alone, within(1e-5f));
                });
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void parametersHaveNamesOfTheirOwn(Cell cell) {
        assertThat(network(cell).network().parameters())
                .extracting(Parameter::name)
                .doesNotHaveDuplicates();
    }

    private static StatesOf network(Cell cell) {
        return new StatesOf(new Recurrent(ITEMS, WIDTH, 2, cell, false, false), WIDTH);
    }

    private static float first(Cell cell) {
        try (NDManager memory = Libtorch.started().memory()) {
            NDArray one = memory.ones(new Shape(cell.parts(), 1));
            NDArray none = memory.zeros(new Shape(cell.parts()));
            return cell.states(
                            memory.ones(new Shape(1, 1, 1)),
                            memory.zeros(new Shape(1, 1, 1)),
                            new NDList(one, one, none, none))
                    .toFloatArray()[0];
        }
    }
}
