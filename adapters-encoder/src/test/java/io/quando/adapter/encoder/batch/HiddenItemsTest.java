package io.quando.adapter.encoder.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.encoder.network.Tokens;
import io.quando.domain.sequence.Sequences;
import io.quando.testkit.SeededCases;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenItemsTest {
    private static final int LENGTH = 8;

    @Test
    void targetsFillWhatIsHidden() {
        SeededCases.run(
                20,
                random -> {
                    for (int events : new int[] {1, 2, 7, 8, 9, 1021}) {
                        List<Integer> all = new ArrayList<>();
                        for (Example example : hidden(events, 0.3, random.nextLong())) {
                            int[] items = filled(example);
                            assertThat(example.actions()).isEqualTo(actions(items));
                            assertThat(items.length).isBetween(1, LENGTH);
                            assertThat(example.positions()).isNotEmpty();
                            IntStream.of(items).forEach(all::add);
                        }
                        assertThat(all).isEqualTo(IntStream.range(0, events).boxed().toList());
                    }
                });
    }

    /// Of each window of 8 the last, and 0.2 of the 7 others.
    @Test
    void shareIsHidden() {
        long hidden = hidden(100_000, 0.2, 1).stream().mapToInt(e -> e.positions().length).sum();
        assertThat(hidden).isBetween(29_500L, 30_500L);
    }

    @Test
    void lastIsAlwaysHidden() {
        assertThat(hidden(1021, 0.01, 1))
                .allSatisfy(example -> assertThat(example.items()).endsWith(Tokens.HIDDEN));
    }

    /// Even items were viewed, odd ones put into a cart; the rows of the first and third type.
    private static int[] actions(int[] items) {
        return IntStream.of(items).map(item -> item % 2 == 0 ? 1 : 3).toArray();
    }

    private static int[] filled(Example example) {
        int[] items = example.items().clone();
        for (int i = 0; i < example.positions().length; i++) {
            assertThat(items[example.positions()[i]]).isEqualTo(Tokens.HIDDEN);
            items[example.positions()[i]] = example.targets()[i];
        }
        return items;
    }

    private static List<Example> hidden(int events, double share, long seed) {
        var builder = Sequences.builder();
        for (int i = 0; i < events; i++) {
            builder.add("anna", "item" + i, null, null, null, i % 2 == 0 ? "view" : "cart");
        }
        return new HiddenItems(builder.build(), LENGTH, share).epoch(new SplittableRandom(seed));
    }
}
