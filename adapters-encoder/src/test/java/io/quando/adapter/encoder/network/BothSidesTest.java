package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.testkit.SeededCases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BothSidesTest {
    private static final int ITEMS = 30;
    private static final int WIDTH = 16;
    private static final int LENGTH = 12;
    private static final StatesOf NETWORK =
            new StatesOf(
                    new Transformer(ITEMS, WIDTH, 2, LENGTH).hiding().seeingBothSides(), WIDTH);

    @Test
    void laterItemsMatter() {
        int[] items = {1, 2, Tokens.HIDDEN, 4};
        int[] others = {1, 2, Tokens.HIDDEN, 5};
        assertThat(NETWORK.state(NETWORK.states(List.of(items)), 2))
                .isNotEqualTo(NETWORK.state(NETWORK.states(List.of(others)), 2));
    }

    @Test
    void lengthOfNeighboursChangesNothing() {
        SeededCases.run(
                20,
                random -> {
                    int[] items = random.ints(1 + random.nextInt(LENGTH - 1), 0, ITEMS).toArray();
                    items[random.nextInt(items.length)] = Tokens.HIDDEN;
                    int[] longer = random.ints(LENGTH, 0, ITEMS).toArray();
                    float[] alone = NETWORK.states(List.of(items));
                    float[] filled = NETWORK.states(List.of(items, longer));
                    assertThat(Arrays.copyOf(filled, alone.length))
                            .containsExactly(alone, within(1e-5f));
                });
    }

    @Test
    void hiddenItemIsReadAsNoOther() {
        float[] hidden = NETWORK.states(List.of(new int[] {Tokens.HIDDEN}));
        for (int item = 0; item < ITEMS; item++) {
            assertThat(NETWORK.states(List.of(new int[] {item}))).isNotEqualTo(hidden);
        }
    }
}
