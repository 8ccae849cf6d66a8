package io.quando.mining.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SequenceDatabaseTest {
    /// @param lines one sequence each, `1 2 -1 3`
    static SequenceDatabase sequences(String... lines) {
        SequenceDatabaseBuilder sequences = SequenceDatabase.builder();
        for (String line : lines) {
            for (String element : line.isEmpty() ? new String[0] : line.split("-1")) {
                Arrays.stream(element.strip().split(" "))
                        .mapToInt(Integer::parseInt)
                        .forEach(sequences::add);
                sequences.endElement();
            }
            sequences.endSequence();
        }
        return sequences.build();
    }

    @Test
    void elementsAreSetsInOrderAndSequencesMayBeEmpty() {
        SequenceDatabase database = sequences("9 4 9 -1 2147483647", "", "4");
        assertThat(database.sequences()).isEqualTo(3);
        assertThat(database.items()).isEqualTo(3);
        assertThat(database.label(0)).isEqualTo(4);
        assertThat(database.length(0)).isEqualTo(2);
        assertThat(database.length(1)).isZero();
        assertThat(database.element(0, 0)).containsExactly(4, 9);
        assertThat(database.element(0, 1)).containsExactly(2147483647);
        assertThat(database.element(2, 0)).containsExactly(4);
    }

    @Test
    void withoutTimesThePlaceIsTheTime() {
        SequenceDatabase database = sequences("1", "1 -1 2 -1 3");
        assertThat(database.timed()).isFalse();
        assertThat(database.time(1, 0)).isZero();
        assertThat(database.time(1, 2)).isEqualTo(2);
    }

    @Test
    void timesAreKept() {
        SequenceDatabaseBuilder sequences = SequenceDatabase.builder();
        for (int i = 0; i < 20_000; i++) {
            sequences.add(i % 7).endElement(5L * i);
            sequences.add(i % 3).endElement(5L * i).endSequence();
        }
        SequenceDatabase database = sequences.build();
        assertThat(database.timed()).isTrue();
        assertThat(database.time(19_999, 0)).isEqualTo(99_995);
        assertThat(database.time(19_999, 1)).isEqualTo(99_995);
    }

    @Test
    void whatIsNoSequenceIsRefusedWithItsPlace() {
        assertRefused("item (-4) in sequence 1", () -> two().add(-4));
        assertRefused(
                "Element 1 of sequence 1 has no items",
                () -> two().add(1).endElement().endElement());
        assertRefused("Sequence 1 has an element with a time", () -> two().add(1).endElement(3));
        assertRefused(
                "time (-3) in sequence 0 is negative",
                () -> SequenceDatabase.builder().add(1).endElement(-3));
        assertRefused(
                "time (8) in sequence 0 is before that of the element before, 9",
                () -> SequenceDatabase.builder().add(1).endElement(9).add(1).endElement(8));
        assertRefused(
                "Sequence 0 has an element without a time",
                () -> SequenceDatabase.builder().add(1).endElement(9).add(1).endElement());
    }

    @Test
    void whatIsOpenMustBeClosed() {
        assertThatThrownBy(() -> two().add(1).endSequence())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("An element of sequence 1 is still open");
        assertThatThrownBy(() -> two().add(1).endElement().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sequence 1 is still open");
    }

    private static SequenceDatabaseBuilder two() {
        return SequenceDatabase.builder().add(1).endElement().endSequence();
    }

    private static void assertRefused(String message, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
