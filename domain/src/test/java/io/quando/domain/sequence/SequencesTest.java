package io.quando.domain.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencesTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    /// Two users, given in turns and against the time; one time is there twice.
    private static SequencesBuilder small() {
        return Sequences.builder()
                .add("anna", "bread", at(5), 4.0, "b")
                .add("bob", "milk", at(1), null, "x")
                .add("anna", "milk", at(2), 2.5, "a")
                .add("anna", "eggs", at(5), null, "b")
                .add("bob", "bread", at(0), 1.0, "x");
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }

    @Test
    void eventsStandByTimeAndEqualTimesInTheOrderGiven() {
        Sequences sequences = small().build();
        assertThat(sequences.users()).isEqualTo(2);
        assertThat(sequences.items()).isEqualTo(3);
        assertThat(sequences.events()).isEqualTo(5);
        assertThat(sequences.itemNames()).containsExactly("bread", "milk", "eggs");
        assertThat(sequences.userName(0)).isEqualTo("anna");
        assertThat(sequences.itemsOf(0)).containsExactly(1, 0, 2);
        assertThat(sequences.itemsOf(1)).containsExactly(0, 1);
    }

    @Test
    void eachEventKeepsItsColumns() {
        Sequences sequences = small().build();
        assertThat(sequences.time(0, 0)).isEqualTo(at(2).toEpochMilli());
        assertThat(sequences.value(0, 0)).isEqualTo(2.5f);
        assertThat(sequences.value(0, 1)).isEqualTo(4f);
        assertThat(sequences.value(0, 2)).isNaN();
        assertThat(IntStream.range(0, 3).map(p -> sequences.basket(0, p))).containsExactly(0, 1, 1);
        assertThat(IntStream.range(0, 3).map(p -> sequences.origin(0, p))).containsExactly(2, 0, 3);
        assertThat(IntStream.range(0, 2).map(p -> sequences.origin(1, p))).containsExactly(4, 1);
    }

    @Test
    void aBasketThatIsInterruptedIsTwo() {
        SequencesBuilder builder = Sequences.builder();
        for (String basket : List.of("a", "a", "b", "a")) {
            builder.add("anna", "bread", null, null, basket);
        }
        Sequences sequences = builder.build();
        assertThat(IntStream.range(0, 4).map(p -> sequences.basket(0, p)))
                .containsExactly(0, 0, 1, 2);
    }

    /// Given in turns and against the time, as the types of a shop come.
    @Test
    void eachEventKeepsItsType() {
        Sequences sequences =
                Sequences.builder()
                        .add("anna", "bread", at(5), null, null, "cart")
                        .add("bob", "milk", at(1), null, null, "view")
                        .add("anna", "bread", at(2), null, null, "view")
                        .add("anna", "eggs", at(9), null, null, "buy")
                        .build();
        assertThat(sequences.typed()).isTrue();
        assertThat(sequences.typeNames()).containsExactly("cart", "view", "buy");
        assertThat(IntStream.range(0, 3).map(p -> sequences.type(0, p))).containsExactly(1, 0, 2);
        assertThat(sequences.type(1, 0)).isEqualTo(1);
        Sequences cut = sequences.upTo(new int[] {1, 0});
        assertThat(cut.type(0, 0)).isEqualTo(1);
        assertThatThrownBy(() -> cut.type(0, 1)).isInstanceOf(OUT);
    }

    @Test
    void otherUsersMayHaveTheSameNames() {
        Sequences sequences =
                Sequences.builder()
                        .add("1", "a", null, null, null)
                        .otherUsers()
                        .add("1", "b", null, null, null)
                        .add("1", "a", null, null, null)
                        .build();
        assertThat(sequences.users()).isEqualTo(2);
        assertThat(sequences.itemsOf(0)).containsExactly(0);
        assertThat(sequences.itemsOf(1)).containsExactly(1, 0);
    }

    @Test
    void columnsThatNobodyHasAreMissed() {
        Sequences bare = Sequences.builder().add("u", "i", null, null, null).build();
        assertThat(bare.timed() || bare.valued() || bare.inBaskets() || bare.typed()).isFalse();
        assertThat(bare.typeNames()).isEmpty();
        assertThatThrownBy(() -> bare.time(0, 0)).hasMessage("These sequences have no times.");
        assertThatThrownBy(() -> bare.value(0, 0)).hasMessage("These sequences have no values.");
        assertThatThrownBy(() -> bare.basket(0, 0)).hasMessage("These sequences have no baskets.");
        assertThatThrownBy(() -> bare.type(0, 0)).hasMessage("These sequences have no types.");
    }

    @Test
    void timesBasketsAndTypesAreGivenToAllOrToNone() {
        assertThatThrownBy(small().add("carl", "eggs", null, null, "c")::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Of 6 events 5 have a time. Give it to all or to none.");
        assertThatThrownBy(small().add("carl", "eggs", START, null, null)::build)
                .hasMessage("Of 6 events 5 have a basket. Give it to all or to none.");
        assertThatThrownBy(small().add("carl", "eggs", START, null, "c", "view")::build)
                .hasMessage("Of 6 events 1 have a type. Give it to all or to none.");
    }

    @Test
    void nothingBehindTheCutCanBeReached() {
        Sequences all = small().build();
        Sequences cut = all.upTo(new int[] {1, 0});
        assertThat(cut.events()).isEqualTo(1);
        assertThat(cut.length(0)).isEqualTo(1);
        assertThat(cut.itemsOf(0)).containsExactly(1);
        assertThat(cut.itemsOf(1)).isEmpty();
        for (int position : List.of(1, 2, 3, 1_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE)) {
            assertEverythingThrows(cut, 0, position);
        }
        assertEverythingThrows(cut, 1, 0);
        assertThatThrownBy(() -> cut.upTo(new int[] {2, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The length (2) of user (anna) must be between 0 and 1.");
        assertThatThrownBy(() -> History.of(cut, 0, 2, true, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertEverythingThrows(Sequences cut, int user, int position) {
        assertThatThrownBy(() -> cut.item(user, position)).isInstanceOf(OUT);
        assertThatThrownBy(() -> cut.time(user, position)).isInstanceOf(OUT);
        assertThatThrownBy(() -> cut.value(user, position)).isInstanceOf(OUT);
        assertThatThrownBy(() -> cut.basket(user, position)).isInstanceOf(OUT);
        assertThatThrownBy(() -> cut.origin(user, position)).isInstanceOf(OUT);
    }

    private static final Class<IndexOutOfBoundsException> OUT = IndexOutOfBoundsException.class;

    @Test
    void whatIsHandedOutIsACopy() {
        Sequences all = small().build();
        all.itemsOf(0)[0] = 2;
        assertThat(all.item(0, 0)).isEqualTo(1);
        int[] lengths = {1, 1};
        Sequences cut = all.upTo(lengths);
        lengths[0] = 3;
        assertThat(cut.length(0)).isEqualTo(1);
        assertThatThrownBy(() -> all.itemNames().set(0, "other"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void wrongLengthsAreRefused() {
        Sequences all = small().build();
        assertThatThrownBy(() -> all.upTo(new int[1]))
                .hasMessage("There are 1 lengths for 2 users.");
        assertThatThrownBy(() -> all.upTo(new int[] {4, 0})).hasMessageContaining("(anna)");
        assertThatThrownBy(() -> all.upTo(new int[] {0, -1})).hasMessageContaining("(-1)");
    }

    private record Given(
            int number, String user, String item, Instant time, double value, String type) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void randomEventsAreGroupedByUserAndSortedByTime(int size) {
        Random random = new Random(size);
        List<Given> given = new ArrayList<>();
        SequencesBuilder builder = Sequences.builder();
        for (int i = 0; i < size; i++) {
            Given event =
                    new Given(
                            i,
                            "u" + random.nextInt(9),
                            "i" + random.nextInt(40),
                            at(random.nextInt(50)),
                            random.nextInt(10),
                            "t" + random.nextInt(5));
            given.add(event);
            builder.add(
                    event.user(), event.item(), event.time(), event.value(), null, event.type());
        }
        Sequences sequences = builder.build();
        assertThat(sequences.events()).isEqualTo(size);
        for (int user = 0; user < sequences.users(); user++) {
            String name = sequences.userName(user);
            List<Given> expected =
                    given.stream()
                            .filter(g -> g.user().equals(name))
                            .sorted(Comparator.comparing(Given::time))
                            .toList();
            assertThat(sequences.length(user)).isEqualTo(expected.size());
            for (int position = 0; position < expected.size(); position++) {
                assertSame(expected.get(position), sequences, user, position);
            }
        }
    }

    private static void assertSame(Given event, Sequences sequences, int user, int position) {
        assertThat(sequences.origin(user, position)).isEqualTo(event.number());
        assertThat(sequences.itemName(sequences.item(user, position))).isEqualTo(event.item());
        assertThat(sequences.time(user, position)).isEqualTo(event.time().toEpochMilli());
        assertThat(sequences.typeNames().get(sequences.type(user, position)))
                .isEqualTo(event.type());
        assertThat((double) sequences.value(user, position)).isCloseTo(event.value(), within(0.0));
    }
}
