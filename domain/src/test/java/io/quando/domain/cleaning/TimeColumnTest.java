package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.cleaning.CleaningOutcome.Kept;
import io.quando.domain.cleaning.CleaningOutcome.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeColumnTest {
    private static final RecordLayout LAYOUT =
            RecordLayout.of(ColumnMapping.parse("user=u,item=i,time=t"), List.of("u", "i", "t"));
    private static final CleaningPolicy POLICY =
            CleaningPolicy.builder()
                    .earliest(Instant.parse("1990-01-01T00:00:00Z"))
                    .latest(Instant.parse("2026-01-01T00:00:00Z"))
                    .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20180920 20181231 | compact | 2018-09-20T00:00:00Z",
                "20180920.0 20181231.0 | compact | 2018-09-20T00:00:00Z",
                "201809201530 201809201531 | compact | 2018-09-20T15:30:00Z",
                "05-10-2020 29-10-2020 | day-first | 2020-10-05T00:00:00Z",
                "05/10/2020 10/29/2020 | month-first | 2020-05-10T00:00:00Z",
                "05.10.2020 06.10.2020 | day-first | 2020-10-05T00:00:00Z",
                "5/10/20 29/10/20 | day-first | 2020-10-05T00:00:00Z",
                "20-10-05 20-10-31 | year-first | 2020-10-05T00:00:00Z",
                "5-Oct-2020 29-Oct-2020 | month-name | 2020-10-05T00:00:00Z",
                "1577836800 1577836801 | epoch | 2020-01-01T00:00:00Z",
                "1577836800000 1577836801000 | epoch | 2020-01-01T00:00:00Z",
                "1577836800000000 1577836801000000 | epoch | 2020-01-01T00:00:00Z",
                "1577836800000000000 1577836801000000 | epoch | 2020-01-01T00:00:00Z",
                "1.5778368E9 1577836801.5 | epoch | 2020-01-01T00:00:00Z",
                "2020-10-05 2020-10-29T10:00+0200 | iso | 2020-10-05T00:00:00Z",
                "2020/10/05 2020/10/29 | iso | 2020-10-05T00:00:00Z"
            })
    void columnAsAWholeTellsItsFormat(String times, String format, Instant first) {
        List<CleaningOutcome> outcomes = clean(List.of(times.split(" ")));
        assertThat(outcomes).allMatch(Kept.class::isInstance);
        assertThat(time(outcomes.getFirst())).isEqualTo(first);
        assertThat(settled(List.of(times.split(" "))).timeFormats())
                .extracting(TimeFormat::toString)
                .containsExactly(format);
    }

    @Test
    void strayNumberInAColumnOfDatesIsNoTime() {
        List<CleaningOutcome> outcomes =
                clean(List.of("29-01-2021 07:01", "30-01-2021 08:01", "81", "12-03-2021 05:03"));
        assertThat(reasons(outcomes)).containsExactly(FindingKind.INVALID_TIME);
        assertThat(time(outcomes.get(3))).isEqualTo("2021-03-12T05:03:00Z");
    }

    @Test
    void strayDateInAColumnOfNumbersIsNoTimeEither() {
        List<CleaningOutcome> outcomes =
                clean(List.of("1577836800", "1577836801", "2020-01-01", "1577836802"));
        assertThat(reasons(outcomes)).containsExactly(FindingKind.INVALID_TIME);
    }

    @Test
    void columnThatIsNeverBeyondTheTwelfthIsInDoubt() {
        List<CleaningOutcome> outcomes = clean(List.of("05-10-2020", "06-11-2020", "07-07-2020"));
        assertThat(reasons(outcomes))
                .containsExactly(FindingKind.DOUBTFUL_TIME, FindingKind.DOUBTFUL_TIME);
        assertThat(time(outcomes.get(2))).isEqualTo("2020-07-07T00:00:00Z");
    }

    @Test
    void columnOfBothOrdersIsInDoubtWhereADateHasTwoReadings() {
        List<CleaningOutcome> outcomes =
                clean(List.of("29-10-2020", "10-29-2020", "05-10-2020", "28-10-2020"));
        assertThat(reasons(outcomes)).contains(FindingKind.DOUBTFUL_TIME);
    }

    @Test
    void singleSlipDoesNotPutAColumnInDoubt() {
        List<String> times =
                Stream.concat(
                                IntStream.rangeClosed(1, 56)
                                        .mapToObj(i -> "%02d-1%d-2020".formatted(1 + i / 2, i % 2)),
                                Stream.of("10-31-2020"))
                        .toList();
        assertThat(reasons(clean(times))).containsExactly(FindingKind.INVALID_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1494926016", "2122867355", "631151999", "0"})
    void numberFarFromTheOthersIsImplausible(String time) {
        List<CleaningOutcome> outcomes = clean(List.of("1511544070", "1511544071", time));
        assertThat(reasons(outcomes)).containsExactly(FindingKind.IMPLAUSIBLE_TIME);
    }

    @Test
    void formatThatIsSaidIsNotSecondGuessed() {
        CleaningPolicy said =
                POLICY.toBuilder().timeFormats(List.of(TimeFormat.of("month-first"))).build();
        List<CleaningOutcome> outcomes = clean(said, List.of("05-10-2020", "29-10-2020"));
        assertThat(time(outcomes.getFirst())).isEqualTo("2020-05-10T00:00:00Z");
        assertThat(reasons(outcomes)).containsExactly(FindingKind.INVALID_TIME);
    }

    private static List<CleaningOutcome> clean(List<String> times) {
        return clean(POLICY, times);
    }

    private static List<CleaningOutcome> clean(CleaningPolicy policy, List<String> times) {
        SourceStudy study = study(policy, times);
        Cleaner cleaner =
                Cleaner.labelling(LAYOUT, study.policy(), OutlierTest.NONE, new UserLabels());
        return rows(times).map(cleaner::clean).toList();
    }

    private static CleaningPolicy settled(List<String> times) {
        return study(POLICY, times).policy();
    }

    private static SourceStudy study(CleaningPolicy policy, List<String> times) {
        return SourceStudy.of(LAYOUT, policy, action -> rows(times).forEach(action));
    }

    private static Stream<RawRecord> rows(List<String> times) {
        return IntStream.range(0, times.size())
                .mapToObj(i -> new RawRecord(i + 2, List.of("u" + i, "a", times.get(i))));
    }

    private static Instant time(CleaningOutcome outcome) {
        return ((Kept) outcome).interaction().time();
    }

    private static List<FindingKind> reasons(List<CleaningOutcome> outcomes) {
        return outcomes.stream()
                .filter(Rejected.class::isInstance)
                .map(outcome -> ((Rejected) outcome).reason())
                .toList();
    }
}
