package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSynonymsTest {
    @ParameterizedTest
    @CsvSource({
        "buy, purchase",
        "transaction, purchase",
        "addtocart, cart",
        "add_to_cart, cart",
        "Add to Cart, cart",
        "remove_from_cart, remove-from-cart",
        "pv, view",
        "PURCHASED, purchase",
        "view_item, view",
        "add_to_wishlist, like",
        "view_item_list, impression",
        "fav, like"
    })
    void usualNamesAreKnown(String name, String type) {
        assertThat(TypeSynonyms.meaning(name)).isEqualTo(new InteractionType(type));
    }

    @Test
    void namesOfOnesOwnAndOfTheTypesThemselvesAreNone() {
        assertThat(TypeSynonyms.meaning("visit")).isNull();
        assertThat(TypeSynonyms.meaning("view")).isNull();
    }
}
