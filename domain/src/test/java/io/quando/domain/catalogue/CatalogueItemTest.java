package io.quando.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueItemTest {
    private static final ItemId BREAD = new ItemId("bread");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankTitleIsRefused(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogueItem.titled(BREAD, title))
                .withMessage("The title of item (bread) must not be blank.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aPriceThatIsNoneIsRefused(double price) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> priced(price))
                .withMessage("The price (%s) of item (bread) must be a number from 0 on.", price);
    }

    @Test
    void anItemMayBeFreeOrWithoutAPrice() {
        assertThat(priced(0.0).price()).isZero();
        assertThat(priced(null).price()).isNull();
    }

    @Test
    void anItemOfWhichOnlyTheTitleIsKnownIsAlwaysAvailable() {
        CatalogueItem bread = CatalogueItem.titled(BREAD, "Rye bread");
        assertThat(bread.title()).isEqualTo("Rye bread");
        assertThat(bread.availability()).isEqualTo(Availability.ALWAYS);
        assertThat(bread.categories()).isEmpty();
    }

    @Test
    void categoriesAreItsOwn() {
        List<String> categories = new ArrayList<>(List.of("food"));
        CatalogueItem bread =
                new CatalogueItem(
                        BREAD,
                        "Bread",
                        null,
                        categories,
                        null,
                        Map.of(),
                        Availability.ALWAYS,
                        null);
        categories.add("drink");
        assertThat(bread.categories()).containsExactly("food");
    }

    private static CatalogueItem priced(@Nullable Double price) {
        return new CatalogueItem(
                BREAD, "Bread", null, List.of(), price, Map.of(), Availability.ALWAYS, null);
    }
}
