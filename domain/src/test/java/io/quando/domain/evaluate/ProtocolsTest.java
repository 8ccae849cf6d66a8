package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolsTest {
    private static TestCase asked(int user, int history, int from, int to) {
        return new TestCase(user, history, from, to);
    }

    private static void assertLengths(Split split, int[] training, int[] refitting) {
        for (int user = 0; user < split.users(); user++) {
            assertThat(split.trainingLength(user))
                    .as("training %d", user)
                    .isEqualTo(training[user]);
            assertThat(split.refittingLength(user)).as("refit %d", user).isEqualTo(refitting[user]);
        }
    }

    @Test
    void leaveOneOutAsksForTheLastEvent() {
        Split split = new LeaveOneOut().split(Toys.users("a b c d", "a b", "a", "b c a"));
        assertLengths(split, new int[] {2, 2, 1, 1}, new int[] {3, 2, 1, 2});
        assertThat(split.validation()).containsExactly(asked(0, 2, 2, 3), asked(3, 1, 1, 2));
        assertThat(split.test()).containsExactly(asked(0, 3, 3, 4), asked(3, 2, 2, 3));
        assertThat(split.protocol()).isEqualTo("leave-one-out");
    }

    @Test
    void shortUsersLeaveNothingToTest() {
        assertThatThrownBy(() -> new LeaveOneOut().split(Toys.users("a b", "c")))
                .isInstanceOf(UnsplittableException.class)
                .hasMessageContaining("leave-one-out")
                .hasMessageContaining("no user has enough events");
        assertThatThrownBy(() -> new LeaveOneOut().split(Sequences.builder().build()))
                .isInstanceOf(UnsplittableException.class);
    }

    /// Ten events; the last two are the test (from 80), the two before them the validation (from
    /// 60).
    private static final String[] TEN = {"a@0 b@10 c@60 d@80", "a@20 b@70 c@90", "d@30 a@40 b@50"};

    @Test
    void oneMomentPartsAllUsers() {
        Split split = new TemporalSplit(0.2, TargetChoice.FIRST).split(Toys.timed(TEN));
        assertLengths(split, new int[] {2, 1, 3}, new int[] {3, 2, 3});
        assertThat(split.validation()).containsExactly(asked(0, 2, 2, 3), asked(1, 1, 1, 2));
        assertThat(split.test()).containsExactly(asked(0, 3, 3, 4), asked(1, 2, 2, 3));
        assertThat(split.protocol())
                .isEqualTo(
                        "temporal, test from 1970-01-01T00:00:00.080Z, validation from 1970-01-01T00:00:00.060Z, target first");
    }

    /// Who has no event before the test is not asked; what happens at the moment itself is test.
    @Test
    void usersWithoutAPastAreNotAsked() {
        Split split =
                new TemporalSplit(0.3, TargetChoice.ALL)
                        .split(Toys.timed("a@0 b@1 c@2 d@3", "a@4 b@5 a@6 c@7 c@7", "d@7"));
        assertLengths(split, new int[] {4, 0, 0}, new int[] {4, 3, 0});
        assertThat(split.validation()).isEmpty();
        assertThat(split.test()).containsExactly(asked(1, 3, 3, 5));
    }

    @Test
    void aTemporalSplitNeedsTimesAndSomethingBefore() {
        TemporalSplit protocol = new TemporalSplit(0.1, TargetChoice.FIRST);
        assertThatThrownBy(() -> protocol.split(Toys.users("a b c")))
                .isInstanceOf(UnsplittableException.class)
                .hasMessageContaining("needs times");
        assertThatThrownBy(() -> protocol.split(Toys.timed("a@5 b@5", "c@5")))
                .isInstanceOf(UnsplittableException.class);
        for (double share : new double[] {0, 0.5, -1, Double.NaN}) {
            assertThatThrownBy(() -> new TemporalSplit(share, TargetChoice.FIRST))
                    .hasMessageContaining("The test share (" + share + ")");
        }
    }

    @Test
    void theSmallestShareLeavesTheLastMoment() {
        Split split = new TemporalSplit(1e-17, TargetChoice.LAST).split(Toys.timed("a@1 b@2 c@3"));
        assertThat(split.test()).containsExactly(asked(0, 2, 2, 3));
    }

    @Test
    void targetsAreChosenAmongTheEventsBehindTheSplit() {
        assertThat(TargetChoice.FIRST.cases(7, 3, 6)).containsExactly(asked(7, 3, 3, 4));
        assertThat(TargetChoice.LAST.cases(7, 3, 6)).containsExactly(asked(7, 5, 5, 6));
        assertThat(TargetChoice.EACH.cases(7, 3, 6))
                .containsExactly(asked(7, 3, 3, 4), asked(7, 4, 4, 5), asked(7, 5, 5, 6));
        assertThat(TargetChoice.ALL.cases(7, 3, 6)).containsExactly(asked(7, 3, 3, 6));
        for (TargetChoice choice : TargetChoice.values()) {
            assertThat(choice.cases(7, 3, 4)).containsExactly(asked(7, 3, 3, 4));
        }
    }

    @Test
    void theLastBasketIsAskedForAsAWhole() {
        Split split =
                new NextBasket()
                        .split(Toys.baskets("a b | c | a d d", "a | b c", "a | a | b | c d"));
        assertLengths(split, new int[] {2, 3, 2}, new int[] {3, 3, 3});
        assertThat(split.validation()).containsExactly(asked(0, 2, 2, 3), asked(2, 2, 2, 3));
        assertThat(split.test()).containsExactly(asked(0, 3, 3, 6), asked(2, 3, 3, 5));
    }

    @Test
    void nextBasketNeedsBaskets() {
        assertThatThrownBy(() -> new NextBasket().split(Toys.users("a b c")))
                .isInstanceOf(UnsplittableException.class)
                .hasMessageContaining("needs baskets");
        assertThatThrownBy(() -> new NextBasket().split(Toys.baskets("a b c | d e")))
                .isInstanceOf(UnsplittableException.class);
    }

    /// Eleven sessions end in the order of their numbers, but for the last, which ends first: ⌈1.1⌉
    /// = 2 are the test, ⌈0.9⌉ = 1 of the nine others the validation.
    @Test
    void theSessionsThatEndLastAreTheTest() {
        String[] sessions = new String[11];
        for (int i = 0; i < 10; i++) {
            sessions[i] = "a@%d b@%d c@%d".formatted(0, i, 100 * i + 100);
        }
        sessions[10] = "a@1 b@2";
        Split split = NextItem.latest().split(Toys.timed(sessions));
        assertLengths(
                split,
                new int[] {3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 2},
                new int[] {3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 2});
        assertThat(split.validation()).containsExactly(asked(7, 1, 1, 2), asked(7, 2, 2, 3));
        assertThat(split.test())
                .containsExactly(
                        asked(8, 1, 1, 2), asked(8, 2, 2, 3), asked(9, 1, 1, 2), asked(9, 2, 2, 3));
        assertThat(split.protocol()).isEqualTo("next-item, 2 sessions for the test");
    }

    @Test
    void testSessionsMayBeGiven() {
        Sequences sequences = Toys.users("a b", "b c", "c d", "a b c", "d");
        Split split = NextItem.from(3, true).split(sequences);
        assertLengths(split, new int[] {2, 2, 0, 0, 0}, new int[] {2, 2, 2, 0, 0});
        assertThat(split.validation()).containsExactly(asked(2, 1, 1, 2));
        assertThat(split.test()).containsExactly(asked(3, 2, 2, 3));
        assertThat(split.protocol())
                .isEqualTo("next-item, 2 sessions for the test, last items only");
    }

    /// A given test session is never learnt from, however early it was.
    @Test
    void givenTestSessionsStayBehindLaterOnes() {
        Split split =
                NextItem.from(2, false).split(Toys.timed("a@50 b@60", "a@70 c@80", "a@1 b@2"));
        assertLengths(split, new int[] {2, 0, 0}, new int[] {2, 2, 0});
        assertThat(split.test()).containsExactly(asked(2, 1, 1, 2));
    }

    @Test
    void givenSessionsThatAreMissingLeaveNothingToTest() {
        Sequences sequences = Toys.users("a b", "b c");
        for (int first : new int[] {2, 3, 1_000}) {
            assertThatThrownBy(() -> NextItem.from(first, false).split(sequences))
                    .isInstanceOf(UnsplittableException.class);
        }
        assertThatThrownBy(() -> NextItem.from(-1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Protocol> all() {
        return Stream.concat(
                Stream.of(
                        new LeaveOneOut(),
                        new NextBasket(),
                        NextItem.latest(),
                        NextItem.from(5, true)),
                Stream.of(TargetChoice.values()).map(choice -> new TemporalSplit(0.2, choice)));
    }

    /// What is asked is behind all that is learnt of its user, within the user's events, and the
    /// validation is older than the test.
    @ParameterizedTest
    @ValueSource(ints = {7, 8, 1021})
    void noProtocolLeaks(int users) {
        Sequences sequences = Toys.random(users, users);
        all().forEach(protocol -> {
            Split split = protocol.split(sequences);
            List<TestCase> questions =
                    Stream.concat(split.validation().stream(), split.test().stream()).toList();
            for (TestCase question : questions) {
                assertThat(question.targetsTo())
                        .isLessThanOrEqualTo(sequences.length(question.user()));
                assertThat(question.targetsFrom())
                        .isGreaterThanOrEqualTo(split.trainingLength(question.user()));
            }
            for (TestCase question : split.test()) {
                assertThat(question.targetsFrom())
                        .isGreaterThanOrEqualTo(split.refittingLength(question.user()));
            }
            for (TestCase question : split.validation()) {
                assertThat(question.targetsTo())
                        .isLessThanOrEqualTo(split.refittingLength(question.user()));
            }
        });
    }

    /// No learnt event of a temporal split is as late as any that is asked for.
    @ParameterizedTest
    @ValueSource(ints = {7, 8, 1021})
    void aTemporalSplitNeverLooksAheadOfAnybody(int users) {
        Sequences sequences = Toys.random(users + 1, users);
        Split split = new TemporalSplit(0.2, TargetChoice.EACH).split(sequences);
        assertThat(latest(split.refitting(sequences)))
                .isLessThan(earliest(split.test(), sequences));
        assertThat(latest(split.training(sequences)))
                .isLessThan(earliest(split.validation(), sequences));
    }

    private static long latest(Sequences learnt) {
        long latest = Long.MIN_VALUE;
        for (int user = 0; user < learnt.users(); user++) {
            if (learnt.length(user) > 0) {
                latest = Math.max(latest, learnt.time(user, learnt.length(user) - 1));
            }
        }
        return latest;
    }

    private static long earliest(List<TestCase> cases, Sequences all) {
        return cases.stream()
                .mapToLong(c -> all.time(c.user(), c.targetsFrom()))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
