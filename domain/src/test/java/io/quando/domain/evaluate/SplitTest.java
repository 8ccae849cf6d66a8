package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.sequence.Sequences;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final List<TestCase> TEST = List.of(new TestCase(0, 3, 3, 4));

    private static Split split(int training, int refitting, TestCase validation, TestCase test) {
        return new Split(
                "by hand",
                new int[] {training},
                new int[] {refitting},
                List.of(validation),
                List.of(test));
    }

    @Test
    void learnersSeeWhatLiesBeforeTheSplit() {
        Sequences all = Toys.users("a b c d", "d c");
        Split split = new Split("by hand", new int[] {2, 1}, new int[] {3, 2}, List.of(), TEST);
        assertThat(split.training(all).itemsOf(0)).containsExactly(0, 1);
        assertThat(split.training(all).itemsOf(1)).containsExactly(3);
        assertThat(split.refitting(all).itemsOf(0)).containsExactly(0, 1, 2);
        assertThat(split.refitting(all).itemsOf(1)).containsExactly(3, 2);
        assertThat(split.training(all).items()).isEqualTo(4);
    }

    @Test
    void whatIsAskedMustNotBeLearnt() {
        assertThatThrownBy(() -> split(3, 3, TestCase.next(0, 2), TestCase.next(0, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The targets from position 2 of user 0 leak: the first 3 events are training data.");
        assertThatThrownBy(() -> split(2, 4, TestCase.next(0, 2), TestCase.next(0, 3)))
                .hasMessageContaining("leak");
        assertThatThrownBy(() -> split(4, 3, TestCase.next(0, 4), TestCase.next(0, 3)))
                .hasMessageContaining("leak");
    }

    @Test
    void whatIsTestedMustNotBeTunedOn() {
        assertThatThrownBy(() -> split(2, 2, TestCase.next(0, 3), TestCase.next(0, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The validation of user 0 up to position 4 leaks: the test begins at 3.");
        assertThatThrownBy(() -> split(2, 2, new TestCase(0, 2, 2, 4), TestCase.next(0, 3)))
                .hasMessageContaining("leaks");
        assertThat(split(2, 3, TestCase.next(0, 2), TestCase.next(0, 3)).test()).isEqualTo(TEST);
    }

    @Test
    void questionsAreAboutUsersThatThereAre() {
        assertThatThrownBy(() -> split(0, 0, TestCase.next(0, 0), TestCase.next(1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The user (1) of a question must be below 1.");
        assertThatThrownBy(() -> new Split("x", new int[1], new int[2], List.of(), TEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 lengths for training and 2");
    }

    @Test
    void somethingMustBeTested() {
        assertThatThrownBy(() -> new Split("x", new int[1], new int[1], List.of(), List.of()))
                .isInstanceOf(UnsplittableException.class)
                .hasMessageContaining("The split (x) leaves nothing to test");
    }

    @Test
    void aQuestionNeverLooksAhead() {
        assertThatThrownBy(() -> new TestCase(0, 3, 2, 4)).hasMessageContaining("looks ahead");
        assertThatThrownBy(() -> new TestCase(0, 2, 2, 2)).hasMessageContaining("asks nothing");
        assertThatThrownBy(() -> new TestCase(-1, 0, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TestCase(0, -1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// A later event, of an item of its own, changes nothing that a learner can see but how many
    /// items there are.
    @Test
    void aPlantedFutureChangesNothingThatIsLearnt() {
        Sequences before = Toys.users("a b c d e", "e c a", "b d");
        Sequences planted = Toys.users("a b c d e", "e c a future", "b d");
        int[] lengths = {3, 2, 1};
        Split split = new Split("by hand", lengths, lengths, List.of(), TEST);
        Sequences seen = split.training(before);
        Sequences other = split.training(planted);
        assertThat(other.items()).isEqualTo(seen.items() + 1);
        assertThat(other.events()).isEqualTo(seen.events());
        for (int user = 0; user < 3; user++) {
            assertThat(other.itemsOf(user)).isEqualTo(seen.itemsOf(user));
            assertThat(other.userName(user)).isEqualTo(seen.userName(user));
        }
        assertThat(other.itemNames().subList(0, 5)).isEqualTo(seen.itemNames());
    }

    @Test
    void laterChangesOfTheArgumentsChangeNothing() {
        int[] lengths = {2};
        Split split = new Split("x", lengths, lengths, List.of(), TEST);
        lengths[0] = 4;
        assertThat(split.trainingLength(0)).isEqualTo(2);
    }
}
