package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendedListTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    /// a was had by three users, one of whom had it twice, b by one, c by one; d comes later.
    private static final Sequences LEARNT =
            Toys.users("a b a", "a", "a c", "d").upTo(new int[] {3, 1, 2, 0});

    private static final UsersByItem AUDIENCE = UsersByItem.of(LEARNT);

    private static RecommendedList list(int[] history, int... items) {
        return new RecommendedList(items, history, AUDIENCE, AUDIENCE);
    }

    @Test
    void usersAreCountedOnceAndOnlyIfTheyWereLearntFrom() {
        assertThat(AUDIENCE.users()).isEqualTo(3);
        assertThat(AUDIENCE.size(A)).isEqualTo(3);
        assertThat(AUDIENCE.size(B)).isEqualTo(1);
        assertThat(AUDIENCE.size(D)).isZero();
    }

    /// Shares with one more user: 4/4, 2/4 and 1/4, so 0, 1 and 2 bits.
    @Test
    void noveltyIsBits() {
        assertThat(list(new int[0], A, B, D).novelty(3)).isCloseTo(1, within(1e-12));
        assertThat(list(new int[0], A, B, D).novelty(2)).isCloseTo(0.5, within(1e-12));
        assertThat(list(new int[0], D).novelty(10)).isCloseTo(2, within(1e-12));
        assertThat(list(new int[0]).novelty(10)).isNaN();
    }

    /// cos(a, b) = 1/√3, cos(a, c) = 1/√3, cos(b, c) = 0.
    @Test
    void diversityIsTheMeanOverPairs() {
        double alike = 1 / Math.sqrt(3);
        assertThat(AUDIENCE.between(A, B)).isCloseTo(alike, within(1e-12));
        assertThat(list(new int[0], A, B, C).diversity(3))
                .isCloseTo(1 - 2 * alike / 3, within(1e-12));
        assertThat(list(new int[0], A, B, C).diversity(2)).isCloseTo(1 - alike, within(1e-12));
        assertThat(list(new int[0], A, B).diversity(1)).isNaN();
        assertThat(AUDIENCE.between(D, D)).isZero();
        assertThat(AUDIENCE.between(A, A)).isEqualTo(1);
    }

    /// The history's mean is (1 + 1 + 3)/3, the list's (3 + 1)/2.
    @Test
    void theLiftIsRelativeToTheHistory() {
        RecommendedList list = list(new int[] {B, B, A}, A, C, D);
        assertThat(list.popularityLift(2)).isCloseTo(2 / (5 / 3.0) - 1, within(1e-12));
        assertThat(list.popularityLift(1)).isCloseTo(3 / (5 / 3.0) - 1, within(1e-12));
        assertThat(list(new int[] {A}, A).popularityLift(5)).isZero();
        assertThat(list(new int[0], A).popularityLift(5)).isNaN();
        assertThat(list(new int[] {D}, A).popularityLift(5)).isNaN();
    }

    /// A user of whom only the future is known is not one more who did not have an item.
    @Test
    void laterUsersDoNotMakeItemsNovel() {
        UsersByItem other =
                UsersByItem.of(
                        Toys.users("a b a", "a", "a c", "d", "a", "b")
                                .upTo(new int[] {3, 1, 2, 0, 0, 0}));
        assertThat(new RecommendedList(new int[] {A, B, D}, new int[0], other, other).novelty(3))
                .isEqualTo(list(new int[0], A, B, D).novelty(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 101})
    void audiencesAreSetsOfUsers(int users) {
        assertSets(Toys.random(users, users));
    }

    /// Users of whom nothing was learnt stand before those of whom something was.
    @ParameterizedTest
    @ValueSource(ints = {7, 8, 301, 1021})
    void soAreThoseOfTheLastUsers(int users) {
        Sequences all = Toys.random(users, users);
        int[] lengths = new int[users];
        Arrays.setAll(lengths, user -> user < users - 5 ? 0 : all.length(user));
        Sequences training = all.upTo(lengths);
        assertThat(UsersByItem.of(training).users()).isEqualTo(5);
        assertSets(training);
    }

    private static void assertSets(Sequences sequences) {
        UsersByItem audience = UsersByItem.of(sequences);
        for (int item = 0; item < sequences.items(); item++) {
            Set<Integer> had = users(sequences, item);
            assertThat(audience.size(item)).isEqualTo(had.size());
            for (int other = 0; other < sequences.items(); other++) {
                Set<Integer> both = users(sequences, other);
                if (both.isEmpty() || had.isEmpty()) {
                    assertThat(audience.between(item, other)).isZero();
                    continue;
                }
                double root = Math.sqrt((double) both.size() * had.size());
                both.retainAll(had);
                assertThat(audience.between(item, other))
                        .isCloseTo(both.size() / root, within(1e-12));
            }
        }
    }

    private static Set<Integer> users(Sequences sequences, int item) {
        Set<Integer> users = new HashSet<>();
        for (int user = 0; user < sequences.users(); user++) {
            if (Arrays.stream(sequences.itemsOf(user)).anyMatch(i -> i == item)) {
                users.add(user);
            }
        }
        return users;
    }
}
