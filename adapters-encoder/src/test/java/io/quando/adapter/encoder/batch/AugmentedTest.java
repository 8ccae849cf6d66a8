package io.quando.adapter.encoder.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.encoder.network.Tokens;
import io.quando.testkit.SeededCases;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AugmentedTest {
    private static final double SHARE = 0.4;

    @ParameterizedTest
    @EnumSource(Augmentation.class)
    void somethingIsLeftToTell(Augmentation way) {
        changed(
                way,
                example -> {
                    assertThat(example.length()).isPositive();
                    assertThat(example.positions())
                            .isNotEmpty()
                            .isSorted()
                            .hasSameSizeAs(example.targets());
                    assertThat(IntStream.of(example.positions()))
                            .allMatch(i -> i >= 0 && i < example.length());
                });
    }

    @Test
    void croppedStandsTogether() {
        changed(
                Augmentation.CROP,
                example -> {
                    assertThat(example.items())
                            .isEqualTo(run(example.items()[0], example.length()));
                    assertThat(example.targets())
                            .isEqualTo(run(example.items()[0] + 1, example.length()));
                });
    }

    @Test
    void maskedAreHiddenAndStillTold() {
        changed(
                Augmentation.MASK,
                example -> {
                    assertThat(example.targets()).isEqualTo(run(1, example.length()));
                    for (int i = 0; i < example.length(); i++) {
                        assertThat(example.items()[i]).isIn(i, Tokens.HIDDEN);
                    }
                });
    }

    @Test
    void reorderedShowNoTargetBeforeItIsTold() {
        changed(
                Augmentation.REORDER,
                example -> {
                    assertThat(sorted(example.items())).isEqualTo(run(0, example.length()));
                    for (int i = 0; i < example.positions().length; i++) {
                        int position = example.positions()[i];
                        int[] read = Arrays.copyOf(example.items(), position + 1);
                        assertThat(example.targets()[i]).isEqualTo(position + 1);
                        assertThat(sorted(read)).isEqualTo(run(0, position + 1));
                    }
                });
    }

    /// Those of hidden items do not count.
    @ParameterizedTest
    @EnumSource(Augmentation.class)
    void actionsStayWithTheirItems(Augmentation way) {
        changed(
                way,
                example -> {
                    assertThat(example.actions()).hasSameSizeAs(example.items());
                    for (int i = 0; i < example.length(); i++) {
                        int item = example.items()[i];
                        assertThat(item == Tokens.HIDDEN || example.actions()[i] == action(item))
                                .isTrue();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Augmentation.class)
    void whatIsNotKnownOfActionsStaysUnknown(Augmentation way) {
        Example bare = new Example(run(0, 8), run(0, 8), run(1, 8));
        assertThat(way.changed(bare, SHARE, new SplittableRandom(1)).actions()).isEmpty();
    }

    @Test
    void rateOfSequencesIsChanged() {
        List<Example> examples = IntStream.range(0, 1000).mapToObj(i -> next(20)).toList();
        List<Example> some =
                new Augmented(random -> examples, List.of(Augmentation.CROP), 0.3, SHARE)
                        .epoch(new SplittableRandom(1));
        assertThat(some.stream().filter(example -> example.length() < 20).count())
                .isBetween(250L, 350L);
    }

    private static void changed(Augmentation way, Consumer<Example> property) {
        SeededCases.run(
                20,
                random -> {
                    for (int length : new int[] {1, 2, 7, 8, 1021}) {
                        property.accept(
                                way.changed(
                                        next(length),
                                        SHARE,
                                        new SplittableRandom(random.nextLong())));
                    }
                });
    }

    private static Example next(int length) {
        int[] items = run(0, length);
        int[] actions = IntStream.of(items).map(AugmentedTest::action).toArray();
        return new Example(items, run(0, length), run(1, length), new long[0], actions);
    }

    private static int action(int item) {
        return 1 + item % 5;
    }

    private static int[] sorted(int[] items) {
        return IntStream.of(items).sorted().toArray();
    }

    private static int[] run(int from, int length) {
        return IntStream.range(from, from + length).toArray();
    }
}
