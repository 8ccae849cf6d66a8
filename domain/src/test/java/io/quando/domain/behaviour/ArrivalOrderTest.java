package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.statistics.HandWrittenLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalOrderTest {
    /// Each event by its minute past eight, in the order of arrival; it is ten past eight.
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'3 1 2', '1 2 3'",
        "'1 10 11', '1 10 11'",
        "'1 300 5', '1 300 5'",
        "'1 300 5 200', '1 300 5 200'",
        "'300 200', '300 200'",
        "'300 5', '300 5'",
        "'7 1 300 8', '1 7 300 8'",
        "'1 300 2 3', '1 300 2 3'"
    })
    void timesAheadOfTheMomentCountAsOfTheirArrival(String arrivals, String order) {
        List<Interaction> ordered = ArrivalOrder.at(minute(10), entries(arrivals));
        assertThat(ordered.stream().map(i -> i.id().value()).toList())
                .containsExactly(order.isEmpty() ? new String[0] : order.split(" "));
        assertThat(ordered).noneMatch(i -> i.time().isAfter(minute(10)));
        assertThat(ordered).isSortedAccordingTo((a, b) -> a.time().compareTo(b.time()));
    }

    /// Whoever sorts by time again, whatever decides between equal times, finds the same order.
    @Test
    void arrivalsDifferInTimeFromWhatTheyStandBetween() {
        assertThat(ArrivalOrder.at(minute(10), entries("1 300 5")))
                .extracting(Interaction::time)
                .doesNotHaveDuplicates();
        assertThat(ArrivalOrder.at(minute(10), entries("300 5")))
                .extracting(Interaction::time)
                .doesNotHaveDuplicates();
    }

    @Test
    void equalTimesStandAsTheyMeanWhateverTheirArrival() {
        Interaction bought = event("e1", InteractionType.PURCHASE);
        Interaction back = event("e2", InteractionType.RETURN);
        for (List<Interaction> arrivals : List.of(List.of(bought, back), List.of(back, bought))) {
            List<LoggedInteraction> log = new ArrayList<>();
            arrivals.forEach(
                    i -> log.add(new LoggedInteraction(new LogPosition(log.size(), 0), i)));
            assertThat(ArrivalOrder.at(minute(10), log)).containsExactly(bought, back);
        }
    }

    private static Interaction event(String id, InteractionType type) {
        return HandWrittenLog.event(id, "anna", "bread", type, minute(1));
    }

    @Test
    void whatIsNotAheadKeepsItsTime() {
        assertThat(ArrivalOrder.at(minute(10), entries("1 10")))
                .extracting(Interaction::time)
                .containsExactly(minute(1), minute(10));
    }

    @Test
    void onceItsTimeHasComeAnEventCountsByIt() {
        assertThat(ArrivalOrder.at(minute(300), entries("1 300 5")))
                .extracting(i -> i.id().value())
                .containsExactly("1", "5", "300");
    }

    private static List<LoggedInteraction> entries(String minutes) {
        List<String> all = minutes.isEmpty() ? List.of() : Arrays.asList(minutes.split(" "));
        return all.stream()
                .map(m ->
                        new LoggedInteraction(
                                new LogPosition(all.indexOf(m), 0),
                                HandWrittenLog.event(
                                        m,
                                        "anna",
                                        "bread",
                                        InteractionType.VIEW,
                                        minute(Integer.parseInt(m)))))
                .toList();
    }

    private static Instant minute(int minute) {
        return HandWrittenLog.MONDAY_MORNING.plusSeconds(60L * minute);
    }
}
