package io.quando.adapter.encoder.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.sequence.Sequences;
import io.quando.testkit.SeededCases;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextItemWindowsTest {
    private static final int LENGTH = 4;

    @Test
    void eachEventButTheFirstIsATargetOnce() {
        SeededCases.run(
                30,
                random -> {
                    for (int events : new int[] {1, 2, 4, 5, 6, 7, 8, 1021}) {
                        List<Integer> targets = new ArrayList<>();
                        for (Example example : windows(events, random.nextLong())) {
                            assertThat(example.length()).isBetween(1, LENGTH);
                            for (int i = 0; i < example.length(); i++) {
                                int item = example.items()[i];
                                assertThat(example.targets()[i]).isEqualTo(item + 1);
                                assertThat(example.actions()[i]).isEqualTo(item % 2 == 0 ? 1 : 3);
                                targets.add(example.targets()[i]);
                            }
                        }
                        assertThat(targets).isEqualTo(IntStream.range(1, events).boxed().toList());
                    }
                });
    }

    @Test
    void longSequencesAreCutElsewhereInOtherEpochs() {
        assertThat(
                        IntStream.range(0, 20)
                                .map(seed -> windows(20, seed).getFirst().length())
                                .distinct()
                                .count())
                .isEqualTo(LENGTH);
    }

    private static List<Example> windows(int events, long seed) {
        var builder = Sequences.builder();
        for (int i = 0; i < events; i++) {
            builder.add("anna", "item" + i, null, null, null, i % 2 == 0 ? "view" : "cart");
        }
        return new NextItemWindows(builder.build(), LENGTH).epoch(new SplittableRandom(seed));
    }
}
