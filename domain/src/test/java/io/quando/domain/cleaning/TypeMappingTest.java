package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.behaviour.InteractionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeMappingTest {
    @ParameterizedTest
    @CsvSource({
        "transaction, purchase",
        "buy, purchase",
        "addtocart, cart",
        "add_to_cart, cart",
        "Add To Cart, cart",
        "remove_from_cart, remove-from-cart",
        "remove-from-cart, remove-from-cart",
        "PV, view",
        "fav, like",
        "listen, listen",
        "Watched at home, watched-at-home"
    })
    void usualNamesAreKnownAndOthersAreTypesOfTheirOwn(String name, String type) {
        assertThat(TypeMapping.NONE.meaning(name)).isEqualTo(new InteractionType(type));
    }

    @Test
    void whatIsSaidGoesBeforeWhatIsUsual() {
        TypeMapping mapping = TypeMapping.parse("buy=cart, 4=buy ,pv=,a=b=view");
        assertThat(mapping.meaning("BUY")).isEqualTo(InteractionType.CART);
        assertThat(mapping.meaning("4")).isEqualTo(InteractionType.PURCHASE);
        assertThat(mapping.meaning("pv")).isNull();
        assertThat(mapping.meaning("a=b")).isEqualTo(InteractionType.VIEW);
        assertThat(mapping.meaning("order")).isEqualTo(InteractionType.PURCHASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "view", "=view", "a=view,,b=view"})
    void whatIsNoPairIsRefused(String text) {
        assertThatThrownBy(() -> TypeMapping.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("buy=purchase,pv=view");
    }

    @Test
    void laterMappingWins() {
        TypeMapping both =
                TypeMapping.parse("a=view,b=,c=").overriddenBy(TypeMapping.parse("a=,b=like"));
        assertThat(both.meaning("a")).isNull();
        assertThat(both.meaning("b")).isEqualTo(InteractionType.LIKE);
        assertThat(both.meaning("c")).isNull();
    }
}
