package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {
    private static final List<String> COLUMNS = List.of("CustomerID", "StockCode", "InvoiceDate");

    @Test
    void readsRolesAndContext() {
        ColumnMapping mapping =
                ColumnMapping.parse("user=CustomerID, eventid=Id,context.country=Country");
        assertThat(mapping.columns())
                .isEqualTo(Map.of(Role.USER, "CustomerID", Role.EVENT_ID, "Id"));
        assertThat(mapping.context()).isEqualTo(Map.of("country", "Country"));
    }

    @Test
    void unknownRoleIsNamedWithTheClosest() {
        assertThatThrownBy(() -> ColumnMapping.parse("quantty=Q"))
                .hasMessageContaining("(quantty)")
                .hasMessageContaining("Maybe you meant quantity?")
                .hasMessageContaining("context.<name>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "user", "=x", "user=a,,item=b", "context.=a"})
    void malformedMappingIsRefused(String text) {
        assertThatThrownBy(() -> ColumnMapping.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for example");
    }

    @Test
    void roleWithoutColumnTakesAGuessBack() {
        ColumnMapping guessed = ColumnMapping.guess(List.of("user", "item", "time", "title"));
        ColumnMapping said = guessed.overriddenBy(ColumnMapping.parse("title=,context.x="));
        assertThat(guessed.has(Role.TITLE)).isTrue();
        assertThat(said.has(Role.TITLE)).isFalse();
        assertThat(said.has(Role.ITEM)).isTrue();
        assertThat(said.context()).isEmpty();
    }

    @Test
    void titleBesideTheTextOfAReviewIsTheReviews() {
        List<String> review =
                List.of("rating", "title", "text", "asin", "parent_asin", "user_id", "timestamp");
        assertThat(ColumnMapping.guess(review).has(Role.TITLE)).isFalse();
        assertThat(ColumnMapping.guess(List.of("rating", "title", "asin", "user_id", "timestamp")))
                .matches(mapping -> mapping.has(Role.TITLE));
    }

    @Test
    void roleWithTwoColumnsIsRefused() {
        assertThatThrownBy(() -> ColumnMapping.parse("user=a,user=b"))
                .hasMessageContaining("(user) has two columns (a and b)");
    }

    @Test
    void columnPlaysOneRoleAlone() {
        assertThat(ColumnMapping.guess(List.of("sku", "description")).columns())
                .isEqualTo(Map.of(Role.ITEM, "sku", Role.TITLE, "description"));
        assertThat(ColumnMapping.guess(List.of("sku", "title", "description")).columns())
                .containsEntry(Role.TITLE, "title")
                .containsEntry(Role.DESCRIPTION, "description");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,title,price | true",
                "id,user,title | false",
                "id,time,title | false",
                "id,price | false"
            })
    void idNamesTheItemOfACatalogueAlone(String header, boolean item) {
        ColumnMapping guess = ColumnMapping.guess(List.of(header.split(",")));
        assertThat(guess.has(Role.ITEM)).isEqualTo(item);
        assertThat(guess.describesItems()).isEqualTo(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item=a,title=b | true",
                "item=a,category=b | true",
                "item=a,price=b | false",
                "title=b | false",
                "item=a,title=b,session=c | false"
            })
    void catalogueHasItemsAndWordsForThem(String mapping, boolean catalogue) {
        assertThat(ColumnMapping.parse(mapping).describesItems()).isEqualTo(catalogue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b | time=a+b | x y",
                "a,b | time=b + a | y x",
                "a+b,c | time=a+b | x",
                "t:float,c | time=t | x"
            })
    void columnsOfOneValueAreJoined(String columns, String mapping, String value) {
        RecordLayout layout =
                RecordLayout.ofOrdered(
                        ColumnMapping.parse(mapping + ",user=c,item=c"), columns(columns));
        assertThat(layout.value(new RawRecord(2, List.of(" x", "y ", "z")), Role.TIME))
                .isEqualTo(value);
    }

    private static List<String> columns(String names) {
        List<String> columns = new ArrayList<>(List.of(names.split(",")));
        if (!columns.contains("c")) {
            columns.add("c");
        }
        return columns;
    }

    @Test
    void joinedColumnThatIsNotThereIsNamed() {
        assertThatThrownBy(() ->
                        RecordLayout.ofOrdered(
                                ColumnMapping.parse("time=Date+Tme"), List.of("Date", "Time")))
                .hasMessageContainingAll("(Tme) is not there", "Maybe you meant Time?");
    }

    @Test
    void whatRolesAreMissingIsSaid() {
        ColumnMapping item = ColumnMapping.parse("item=a");
        assertThatThrownBy(() -> RecordLayout.ofOrdered(item, List.of("a")))
                .hasMessageContaining("role user or session");
        assertThatThrownBy(() -> RecordLayout.ofItems(ColumnMapping.parse("title=a"), List.of("a")))
                .hasMessageContaining("role item");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"c:token_seq | New Age; Pop x | New,Age;,Pop,x", "c | New Age | New Age"})
    void valuesOfAListStandBetweenBlanksOrBars(String column, String text, String values) {
        RecordLayout layout =
                RecordLayout.ofItems(
                        ColumnMapping.parse("item=a,category=c"), List.of("a", column));
        assertThat(layout.values(new RawRecord(2, List.of("1", text)), Role.CATEGORY))
                .containsExactly(values.split(","));
        assertThat(layout.values(new RawRecord(2, List.of("1", " ")), Role.CATEGORY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userId,movieId,rating,timestamp | USER | userId",
                "userId,movieId,rating,timestamp | VALUE | rating",
                "user_id:token,item_id:token,timestamp:float | ITEM | item_id:token",
                "SessionId,ItemId,Time | SESSION | SessionId",
                "timestamp,visitorid,event,itemid,transactionid | TYPE | event",
                "event_time,event_type,product_id,price,user_id,user_session | SESSION | user_session"
            })
    void guessesByWellKnownNames(String header, Role role, String column) {
        ColumnMapping guess = ColumnMapping.guess(List.of(header.split(",")));
        assertThat(guess.column(role)).isEqualTo(column);
    }

    @Test
    void otherMappingOverridesColumnByColumn() {
        ColumnMapping merged =
                ColumnMapping.parse("user=a,item=b").overriddenBy(ColumnMapping.parse("item=c"));
        assertThat(merged).isEqualTo(ColumnMapping.parse("user=a,item=c"));
    }

    @Test
    void unknownColumnIsNamedWithTheClosest() {
        ColumnMapping mapping = ColumnMapping.parse("user=CustomerId,item=StockCode");
        assertThatThrownBy(() -> RecordLayout.of(mapping, COLUMNS))
                .hasMessage(
                        "The column (CustomerId) is not there. Maybe you meant CustomerID? There are CustomerID, StockCode, InvoiceDate.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user=CustomerID,time=InvoiceDate | item or text",
                "user=CustomerID,item=StockCode | role time.",
                "item=StockCode,time=InvoiceDate | user or session"
            })
    void rolesMustSufficeForAnInteraction(String mapping, String missing) {
        assertThatThrownBy(() -> RecordLayout.of(ColumnMapping.parse(mapping), COLUMNS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(missing)
                .hasMessageContaining("There are the columns CustomerID, StockCode, InvoiceDate");
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abc, ABC, 0", "'', ab, 2", "ab, '', 2"})
    void distanceIsLevenshteins(String a, String b, int distance) {
        assertThat(ClosestName.distance(a, b)).isEqualTo(distance);
    }
}
