package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.Place;
import io.quando.domain.cleaning.CleaningOutcome.Kept;
import io.quando.domain.cleaning.CleaningOutcome.Rejected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceStudyTest {
    private static final CleaningPolicy POLICY = CleaningPolicy.builder().build();

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> columns = List.of("user", "item", "time");
    private CleaningPolicy policy = POLICY;

    @Test
    void idsThatAllBecameDecimalsLoseTheirZero() {
        row("13085.0", "1.0", "2020-01-01");
        row("13086.0", "2.5", "2020-01-01");
        assertThat(users()).containsExactly("13085", "13086");
        assertThat(interactions()).extracting(it -> String.valueOf(it.item())).contains("1.0");
        assertThat(study().remarks())
                .singleElement()
                .asString()
                .startsWith("Every user ends in .0");
    }

    @Test
    void decimalIdAmongOthersStaysAsItIs() {
        row("13085.0", "a", "2020-01-01");
        row("13085", "a", "2020-01-02");
        assertThat(users()).containsExactly("13085.0", "13085");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "null",
                "\\N",
                "NaN",
                "None",
                "NA",
                "n/a",
                "N/A",
                "<NA>",
                "nil",
                "undefined",
                "-",
                "#N/A",
                "(null)",
                "",
                " "
            })
    void wordThatStandsForNobodyIsNoUser(String word) {
        row(word, "a", "2020-01-01");
        assertThat(reasons()).containsExactly(FindingKind.MISSING_USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "\\N", "nan"})
    void wordThatStandsForNothingIsNoItem(String word) {
        row("u", word, "2020-01-01");
        assertThat(reasons()).containsExactly(FindingKind.MISSING_ITEM);
    }

    @Test
    void missingWordsAreSettable() {
        policy = POLICY.toBuilder().missing(Set.of("0", "Guest")).build();
        row("0", "a", "2020-01-01");
        row("GUEST", "a", "2020-01-01");
        row("null", "a", "2020-01-01");
        assertThat(users()).containsExactly("null");
    }

    @Test
    void userWhoMayBeNobodyIsKeptAndNamed() {
        row("-1", "a", "2020-01-01");
        row("7", "a", "2020-01-01");
        assertThat(users()).containsExactly("-1", "7");
        assertThat(study().remarks()).singleElement().asString().contains("(-1)", "--missing");
    }

    @Test
    void usersCountedFromZeroAreNoRemark() {
        row("0", "a", "2020-01-01");
        row("1", "a", "2020-01-01");
        assertThat(study().remarks()).isEmpty();
    }

    @Test
    void commasAreDecimalSignsWhereTheColumnHasThemThroughout() {
        columns = List.of("user", "item", "time", "rating");
        row("u", "a", "2020-01-01", "4,5");
        row("u", "b", "2020-01-01", "3,125");
        row("u", "c", "2020-01-01", "5");
        assertThat(interactions()).extracting(Interaction::value).containsExactly(4.5, 3.125, 5.0);
    }

    @Test
    void commasBesidePointsOrBeforeThreeDigitsAloneAreNot() {
        columns = List.of("user", "item", "time", "rating");
        row("u", "a", "2020-01-01", "4,5");
        row("u", "b", "2020-01-01", "3.5");
        assertThat(interactions()).extracting(Interaction::value).containsExactly(null, 3.5);
        rows.clear();
        row("u", "a", "2020-01-01", "1,000");
        row("u", "b", "2020-01-01", "2,000");
        assertThat(interactions()).extracting(Interaction::value).containsOnlyNulls();
    }

    @Test
    void impossiblePlaceCostsItsRowNothingElse() {
        columns = List.of("user", "item", "time", "lat", "lon");
        row("u", "a", "2020-01-01", "30.2", "-97.7");
        row("u", "b", "2020-01-01", "90.2", "-197.7");
        row("u", "c", "2020-01-01", "30.2", "");
        assertThat(interactions())
                .extracting(Interaction::place)
                .containsExactly(Place.point(30.2, -97.7), null, null);
        assertThat(findings()).containsOnly(FindingKind.INVALID_PLACE).hasSize(2);
    }

    @Test
    void headlinesOfReviewsAreNoTitles() {
        columns = List.of("user", "item", "time", "title");
        row("u", "a", "2020-01-01", "Lovely scent");
        row("v", "a", "2020-01-01", "Broke at once");
        row("w", "b", "2020-01-01", "Fine");
        SourceStudy study = study();
        assertThat(study.profile().item("a").title()).isNull();
        assertThat(study.remarks()).singleElement().asString().contains("mapped as title");
    }

    @Test
    void titlesWithFewVariantsAreTitles() {
        columns = List.of("user", "item", "time", "title");
        for (int i = 0; i < 19; i++) {
            row("u" + i, "a", "2020-01-01", "Mug");
        }
        row("u", "a", "2020-01-01", "MUG");
        assertThat(study().profile().item("a").title()).isEqualTo("Mug");
    }

    private void row(String... fields) {
        rows.add(Arrays.asList(fields));
    }

    private RecordLayout layout() {
        return RecordLayout.of(ColumnMapping.guess(columns), columns);
    }

    private SourceStudy study() {
        return SourceStudy.of(layout(), policy, action -> raw().forEach(action));
    }

    private List<RawRecord> raw() {
        List<RawRecord> records = new ArrayList<>();
        rows.forEach(fields -> records.add(new RawRecord(records.size() + 2, fields)));
        return records;
    }

    private List<CleaningOutcome> outcomes(UserLabels labels) {
        Cleaner cleaner = Cleaner.labelling(layout(), study().policy(), OutlierTest.NONE, labels);
        return raw().stream().map(cleaner::clean).toList();
    }

    private List<Interaction> interactions() {
        return outcomes(new UserLabels()).stream()
                .filter(Kept.class::isInstance)
                .map(outcome -> ((Kept) outcome).interaction())
                .toList();
    }

    private List<String> users() {
        UserLabels labels = new UserLabels();
        return outcomes(labels).stream()
                .filter(Kept.class::isInstance)
                .map(outcome -> ((Kept) outcome).interaction().user())
                .filter(Objects::nonNull)
                .map(labels::label)
                .toList();
    }

    private List<FindingKind> reasons() {
        return outcomes(new UserLabels()).stream()
                .filter(Rejected.class::isInstance)
                .map(outcome -> ((Rejected) outcome).reason())
                .toList();
    }

    private List<FindingKind> findings() {
        return outcomes(new UserLabels()).stream()
                .flatMap(outcome -> outcome.findings().stream())
                .map(Finding::kind)
                .toList();
    }
}
