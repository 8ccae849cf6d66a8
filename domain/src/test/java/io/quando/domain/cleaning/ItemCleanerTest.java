package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCleanerTest {
    private static final ItemId MUG = new ItemId("mug");

    private final ItemCleaner cleaner =
            new ItemCleaner(
                    RecordLayout.ofItems(
                            ColumnMapping.parse(
                                    "item=i,title=t,category=c,price=p,description=d,context.brand=b"),
                            List.of("i", "t", "c", "p", "d", "b")),
                    CleaningPolicy.builder().stripDecimalIds(true).build());

    @Test
    void newItemIsAllThatItsRowSays() {
        assertThat(facts("mug", "Mug", "Home|Mugs", "2.5", "To drink", "Ace").onto(null))
                .isEqualTo(
                        new CatalogueItem(
                                MUG,
                                "Mug",
                                "To drink",
                                List.of("Home", "Mugs"),
                                2.5,
                                Map.of("brand", "Ace"),
                                Availability.ALWAYS,
                                null));
    }

    @Test
    void whatTheRowDoesNotSayStays() {
        CatalogueItem before = facts("mug", "Mug", "Home", "2", "To drink", "Ace").onto(null);
        assertThat(facts("mug", "", "", "", "", "").onto(before)).isEqualTo(before);
        CatalogueItem after = facts("mug", "Cup", "", "3", "", "").onto(before);
        assertThat(after.title()).isEqualTo("Cup");
        assertThat(after.price()).isEqualTo(3);
        assertThat(after.categories()).containsExactly("Home");
        assertThat(after.attributes()).isEqualTo(Map.of("brand", "Ace"));
    }

    @Test
    void itemWithoutTitleIsCalledByItsId() {
        assertThat(facts("17.0", "", "Home", "", "", "").onto(null).title()).isEqualTo("17");
    }

    @ParameterizedTest
    @CsvSource({"'', Mug, '', MISSING_ITEM", "'m\tg', Mug, '', MALFORMED_ROW"})
    void uselessRowIsReported(String item, String title, String price, FindingKind kind) {
        assertThat(clean(item.replace("\\t", "\t"), title, "", price, "", "")).isNull();
        CleaningReport report = cleaner.report();
        assertThat(report.read()).isEqualTo(1);
        assertThat(report.kept()).isZero();
        assertThat(report.of(kind).rejected()).isEqualTo(1);
        assertThat(report.of(kind).firstRows()).containsExactly(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2,5", "Free To Play", "NaN", "9.99$"})
    void priceThatIsNoneIsNotedAndTheItemKept(String price) {
        assertThat(facts("mug", "Mug", "", price, "", "").onto(null).price()).isNull();
        FindingSummary noted = cleaner.report().of(FindingKind.INVALID_NUMBER);
        assertThat(noted.rejected()).isZero();
        assertThat(noted.example()).isEqualTo("price " + price);
    }

    @Test
    void rowOfTheWrongWidthOrWithATooLongTitleIsMalformed() {
        assertThat(cleaner.clean(new RawRecord(2, List.of("mug")))).isNull();
        assertThat(clean("mug", "M".repeat(1_001), "", "", "", "")).isNull();
        assertThat(clean("mug", "Mug", "", "", "", "")).isNotNull();
        assertThat(cleaner.report().of(FindingKind.MALFORMED_ROW).rejected()).isEqualTo(2);
        assertThat(cleaner.report().kept()).isEqualTo(1);
    }

    @Test
    void whatTheSourceNoticedIsReported() {
        assertThat(cleaner.clean(RawRecord.malformed(3, "no JSON"))).isNull();
        List<String> fields = List.of("mug", "\"Mug", "", "", "", "");
        Finding doubt = new Finding(FindingKind.DOUBTFUL_QUOTE, "part of the text");
        assertThat(cleaner.clean(new RawRecord(4, fields, doubt))).isNotNull();
        CleaningReport report = cleaner.report();
        assertThat(report.of(FindingKind.MALFORMED_ROW))
                .isEqualTo(new FindingSummary(1, 1, List.of(3L), "no JSON"));
        assertThat(report.of(FindingKind.DOUBTFUL_QUOTE))
                .isEqualTo(new FindingSummary(1, 0, List.of(4L), "part of the text"));
        assertThat(report.kept()).isEqualTo(1);
    }

    private ItemFacts facts(String... fields) {
        return Objects.requireNonNull(clean(fields));
    }

    private @Nullable ItemFacts clean(String... fields) {
        return cleaner.clean(new RawRecord(7, List.of(fields)));
    }
}
