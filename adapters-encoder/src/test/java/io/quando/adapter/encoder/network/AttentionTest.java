package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private static final int ROWS = 3;
    private static final int LENGTH = 5;
    private static final int WIDTH = 12;
    private static final List<int[]> SEQUENCES =
            List.of(new int[] {1, 2, 3, 4, 5}, new int[] {6, 7}, new int[] {8, 9, 1});

    @Test
    void eachHeadAttendsInItsOwnColumns() {
        for (Sight sight : Sight.values()) {
            for (int heads : new int[] {1, 2, 3, 4, 6, 12}) {
                try (NDManager memory = Libtorch.started().memory();
                        Scope scope = Scope.plain(memory, ProductPrecision.SINGLE)) {
                    NDArray mask = sight.mask(Tokens.of(scope.memory(), SEQUENCES));
                    NDList parts = parts(scope.memory());
                    float[] together =
                            new Attention(WIDTH, heads).apply(parts, mask).toFloatArray();
                    assertThat(together)
                            .as("%d heads, %s", heads, sight)
                            .containsExactly(apart(parts, heads, mask), within(1e-5f));
                }
            }
        }
    }

    /// One attention for the columns of each head, side by side.
    private static float[] apart(NDList parts, int heads, NDArray mask) {
        int columns = WIDTH / heads;
        NDList states = new NDList();
        for (int head = 0; head < heads; head++) {
            String slice = ":,:,%d:%d".formatted(head * columns, (head + 1) * columns);
            NDList own = new NDList();
            parts.forEach(part -> own.add(part.get(slice)));
            states.add(new Attention(columns, 1).apply(own, mask));
        }
        NDArray first = states.removeFirst();
        for (NDArray next : states) {
            first = first.concat(next, -1);
        }
        return first.toFloatArray();
    }

    @Test
    void thereAreAsManyHeadsAsTheWidthCanBePartedInto() {
        assertThat(Attention.ofAtMost(4, 12).heads()).isEqualTo(4);
        assertThat(Attention.ofAtMost(5, 12).heads()).isEqualTo(4);
        assertThat(Attention.ofAtMost(4, 50).heads()).isEqualTo(2);
        assertThat(Attention.ofAtMost(4, 13).heads()).isEqualTo(1);
        assertThat(Attention.ofAtMost(64, 8).heads()).isEqualTo(8);
    }

    private static NDList parts(NDManager memory) {
        var random = new SplittableRandom(7);
        NDList parts = new NDList();
        for (int part = 0; part < 3; part++) {
            float[] numbers = new float[ROWS * LENGTH * WIDTH];
            IntStream.range(0, numbers.length)
                    .forEach(i -> numbers[i] = (float) random.nextGaussian());
            parts.add(Operations.numbers(memory, numbers, ROWS, LENGTH, WIDTH));
        }
        return parts;
    }
}
