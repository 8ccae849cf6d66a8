package io.quando.application.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import io.quando.domain.work.Workers;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldOutTest {
    @ParameterizedTest
    @ValueSource(ints = {60, 61, 1021})
    void eachUserIsInOneHalf(int users) {
        HeldOut heldOut = heldOut(IntStream.range(0, users));
        assertThat(heldOut.isEnough()).isTrue();
        Set<Integer> validated = validated(heldOut);
        Set<Integer> tested = tested(heldOut);
        assertThat(validated).hasSize(heldOut.validated()).doesNotContainAnyElementsOf(tested);
        assertThat(tested).hasSize(heldOut.tested());
        assertThat(heldOut.validated() + heldOut.tested()).isEqualTo(users);
        assertThat((double) heldOut.tested() / users).isBetween(0.33, 0.67);
    }

    /// Were halves to change, the live encoder might have been stopped by what it is tested on now.
    @Test
    void aUserStaysInItsHalfWhoeverElseIsThere() {
        Set<Integer> before = tested(heldOut(IntStream.range(0, 100)));
        Set<Integer> after = tested(heldOut(IntStream.range(0, 200).map(i -> 199 - i)));
        assertThat(after).containsAll(before).hasSizeGreaterThan(before.size());
        after.removeAll(before);
        assertThat(after).allMatch(user -> user >= 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 39})
    void tooFewAllValidate(int users) {
        HeldOut heldOut = heldOut(IntStream.range(0, users));
        assertThat(heldOut.isEnough()).isFalse();
        assertThat(heldOut.validated()).isEqualTo(users);
        assertThat(heldOut.tested()).isZero();
        assertThat(heldOut.wanting()).contains(users + " users have three");
    }

    @Test
    void soManyQuestionsAreEnough() {
        HeldOut heldOut = heldOut(IntStream.range(0, 22_000));
        assertThat(heldOut.validated()).isEqualTo(2_000);
        assertThat(heldOut.tested()).isEqualTo(10_000);
    }

    private static Set<Integer> validated(HeldOut heldOut) {
        Set<Integer> asked = new ConcurrentSkipListSet<>();
        double unused = heldOut.measure((history, scores) -> asked.add((int) history.value(0)));
        return new TreeSet<>(asked);
    }

    private static Set<Integer> tested(HeldOut heldOut) {
        Set<Integer> asked = new ConcurrentSkipListSet<>();
        var unused =
                heldOut.test(
                        "a model",
                        (history, scores) -> asked.add((int) history.value(0)),
                        answered -> {});
        return new TreeSet<>(asked);
    }

    /// Each user's number stands beside each event.
    private static HeldOut heldOut(IntStream users) {
        SequencesBuilder builder = Sequences.builder();
        users.forEach(user -> {
            for (String item : new String[] {"a", "b", "c"}) {
                builder.add("user " + user, item, null, (double) user, null);
            }
        });
        return new HeldOut(builder.build(), System::nanoTime, Workers.single());
    }
}
