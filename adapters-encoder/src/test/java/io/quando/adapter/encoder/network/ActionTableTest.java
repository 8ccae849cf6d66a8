package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActionTableTest {
    private static final int WIDTH = 16;
    private static final int[] ITEMS = {3, 1, 4, 1, 5};
    private static final int[] ACTIONS = {1, 1, 3, 2, 4};

    static Stream<Network> readers() {
        return Stream.of(
                new Transformer(10, WIDTH, 2, 8).withActions(true),
                new Recurrent(10, WIDTH, 1, Cell.GRU, true, true));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void laterActionsChangeNoEarlierState(Network network) {
        float[] before = states(network, ITEMS, ACTIONS);
        float[] after = states(network, ITEMS, new int[] {1, 1, 3, 4, 4});
        assertThat(Arrays.copyOf(after, 3 * WIDTH))
                .containsExactly(Arrays.copyOf(before, 3 * WIDTH), within(1e-6f));
        assertThat(Arrays.copyOfRange(after, 3 * WIDTH, 4 * WIDTH))
                .isNotEqualTo(Arrays.copyOfRange(before, 3 * WIDTH, 4 * WIDTH));
    }

    /// Otherwise what was done would tell what it was done with.
    @Test
    void actionsOfHiddenItemsAreNotShown() {
        var network = new Transformer(10, WIDTH, 2, 8).hiding().seeingBothSides().withActions(true);
        int[] hidden = {3, 1, Tokens.HIDDEN, 1, 5};
        float[] states = states(network, hidden, ACTIONS);
        assertThat(states(network, hidden, new int[] {1, 1, 4, 2, 4})).isEqualTo(states);
        assertThat(states(network, hidden, new int[] {1, 1, 3, 1, 4})).isNotEqualTo(states);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void missingActionsAreNamed(Network network) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states(network, ITEMS, new int[0]))
                .withMessageContaining("trained with types")
                .withMessageContaining("5 events")
                .withMessageContaining("actions none");
    }

    @Test
    void actionsAreOfNoMeaningUnlessTheyAreLearnt() {
        var network = new Transformer(10, WIDTH, 2, 8);
        assertThat(states(network, ITEMS, ACTIONS)).isEqualTo(states(network, ITEMS, new int[0]));
        assertThat(network.withActions(true).parameters())
                .extracting(Parameter::name)
                .doesNotHaveDuplicates()
                .contains("actions");
        assertThat(network.parameters()).extracting(Parameter::name).doesNotContain("actions");
    }

    private static float[] states(Network network, int[] items, int[] actions) {
        return new StatesOf(network, WIDTH).states(List.of(items), List.of(), List.of(actions));
    }
}
