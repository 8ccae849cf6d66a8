package io.quando.domain.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Sequences sequences = sequences();

    private static Sequences sequences() {
        SequencesBuilder builder = Sequences.builder();
        List<String> items = List.of("a", "b", "c", "a");
        for (int i = 0; i < items.size(); i++) {
            builder.add(
                    "anna",
                    items.get(i),
                    Instant.ofEpochMilli(10 * i),
                    i + 0.5,
                    "s" + i / 2,
                    i % 2 == 0 ? "view" : "cart");
        }
        return builder.build();
    }

    @Test
    void theFirstEventsAreKnownWithAllTheirColumns() {
        History history = History.of(sequences, 0, 3, true, 99);
        assertThat(history.length()).isEqualTo(3);
        assertThat(history.items()).containsExactly(0, 1, 2);
        assertThat(history.item(2)).isEqualTo(2);
        assertThat(history.time(1)).isEqualTo(10);
        assertThat(history.value(2)).isEqualTo(2.5f);
        assertThat(history.basket(2)).isEqualTo(1);
        assertThat(history.type(1)).isEqualTo(1);
        assertThat(history.typeNames()).containsExactly("view", "cart");
        assertThat(history.origin(2)).isEqualTo(2);
        assertThat(history.now()).isEqualTo(99);
        assertThat(history.owner()).isZero();
        assertThat(history.timed() && history.valued()).isTrue();
        assertThat(history.inBaskets() && history.typed()).isTrue();
    }

    @Test
    void whatComesLaterCannotBeReached() {
        History history = History.of(sequences, 0, 3, true, 99);
        for (int position : List.of(3, 4, -1, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> history.item(position)).isInstanceOf(OUT);
            assertThatThrownBy(() -> history.time(position)).isInstanceOf(OUT);
            assertThatThrownBy(() -> history.value(position)).isInstanceOf(OUT);
            assertThatThrownBy(() -> history.basket(position)).isInstanceOf(OUT);
            assertThatThrownBy(() -> history.type(position)).isInstanceOf(OUT);
            assertThatThrownBy(() -> history.origin(position)).isInstanceOf(OUT);
        }
    }

    private static final Class<IndexOutOfBoundsException> OUT = IndexOutOfBoundsException.class;

    @Test
    void changingTheItemsChangesNothing() {
        History history = History.of(sequences, 0, 3, true, 99);
        history.items()[0] = 2;
        assertThat(history.items()).containsExactly(0, 1, 2);
    }

    @Test
    void nobodyWasLearntOfAStranger() {
        assertThat(History.of(sequences, 0, 1, false, 0).owner()).isEqualTo(History.STRANGER);
        History empty = History.of(sequences, 0, 0, false, 0);
        assertThat(empty.items()).isEmpty();
        assertThatThrownBy(() -> empty.item(0)).isInstanceOf(OUT);
    }

    @Test
    void aHistoryIsNoLongerThanItsUser() {
        assertThatThrownBy(() -> History.of(sequences, 0, 5, true, 0))
                .hasMessage("The history (5) of user (anna) must be between 0 and 4 events long.");
        assertThatThrownBy(() -> History.of(sequences, 0, -1, true, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
