package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.domain.encode.Tensor;
import io.quando.testkit.SeededCases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransformerTest {
    private static final int ITEMS = 30;
    private static final int WIDTH = 16;
    private static final int LENGTH = 12;
    private static final Transformer NETWORK = new Transformer(ITEMS, WIDTH, 2, LENGTH);

    @Test
    void laterItemsChangeNoEarlierState() {
        SeededCases.run(
                6,
                random -> {
                    int[] items = random.ints(LENGTH, 0, ITEMS).toArray();
                    int changed = random.nextInt(LENGTH);
                    int[] others = items.clone();
                    others[changed] = (items[changed] + 1) % ITEMS;
                    float[] before = states(List.of(items));
                    float[] after = states(List.of(others));
                    assertThat(Arrays.copyOf(after, changed * WIDTH))
                            .containsExactly(Arrays.copyOf(before, changed * WIDTH), within(1e-6f));
                    assertThat(state(after, changed)).isNotEqualTo(state(before, changed));
                });
    }

    @Test
    void lengthOfNeighboursChangesNothing() {
        SeededCases.run(
                6,
                random -> {
                    int[] items = random.ints(1 + random.nextInt(LENGTH - 1), 0, ITEMS).toArray();
                    int[] longer = random.ints(LENGTH, 0, ITEMS).toArray();
                    float[] alone = states(List.of(items));
                    float[] filled = states(List.of(items, longer));
                    assertThat(Arrays.copyOf(filled, alone.length))
                            .containsExactly(alone, within(1e-5f));
                });
    }

    @Test
    void orderOfEarlierItemsMatters() {
        assertThat(state(states(List.of(new int[] {1, 2, 3})), 2))
                .isNotEqualTo(state(states(List.of(new int[] {2, 1, 3})), 2));
    }

    @Test
    void parametersHaveNamesOfTheirOwn() {
        assertThat(NETWORK.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
    }

    private static float[] state(float[] states, int position) {
        return Arrays.copyOfRange(states, position * WIDTH, (position + 1) * WIDTH);
    }

    private static float[] states(List<int[]> sequences) {
        Map<String, Tensor> initial = new LinkedHashMap<>();
        NETWORK.parameters().forEach(p -> initial.put(p.name(), p.initial(1)));
        try (NDManager memory = Libtorch.started().memory();
                Scope scope = Scope.plain(memory, ProductPrecision.SINGLE)) {
            var weights = new Weights(scope.memory(), NETWORK.parameters(), initial);
            Tokens tokens = Tokens.of(scope.memory(), sequences);
            return NETWORK.states(weights, tokens, Dropout.none()).toFloatArray();
        }
    }
}
