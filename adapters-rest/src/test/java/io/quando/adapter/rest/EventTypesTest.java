package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypesTest {
    @ParameterizedTest
    @CsvSource({
        "buy,purchase",
        "transaction,purchase",
        "addtocart,cart",
        "add_to_cart,cart",
        "remove_from_cart,remove-from-cart",
        "rating,rate",
        "purchases,purchase",
        "purchse,purchase",
        "views,view"
    })
    void ownTypeThatLooksLikeAWellKnownOneIsNoticed(String type, String meant) {
        Remarks remarks = new Remarks();
        EventTypes.notice("type", type, remarks);
        assertThat(remarks.sentences())
                .containsExactly(
                        "The type (%s) is taken as one of your own. Maybe you meant %s?"
                                .formatted(type, meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"purchase", "remove-from-cart", "hide", "save", "read", "x", "tap"})
    void otherTypesAreNot(String type) {
        Remarks remarks = new Remarks();
        EventTypes.notice("type", type, remarks);
        assertThat(remarks.sentences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"View,view", "Add To Cart,cart", "PURCHASE,purchase"})
    void typeThatNoneCanHaveIsRefusedWithWhatWasMeant(String type, String meant) {
        assertThatThrownBy(() -> EventTypes.read(type))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(%s)".formatted(type))
                .hasMessageEndingWith("Maybe you meant %s?".formatted(meant));
    }
}
