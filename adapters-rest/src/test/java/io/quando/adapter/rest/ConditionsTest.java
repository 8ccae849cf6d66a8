package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
    private static final ItemId TEA = new ItemId("tea");
    private static final StoredItem STORED = new StoredItem(CatalogueItem.titled(TEA, "Tea"), 17);

    @Test
    void withoutHeadersEveryStateWillDo() {
        Conditions none = Conditions.of(List.of(), List.of());
        assertThatCode(() -> none.require(TEA, STORED)).doesNotThrowAnyException();
        assertThatCode(() -> none.require(TEA, null)).doesNotThrowAnyException();
        assertThat(none.isKnown(STORED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"17\"", "*", "\"16\", \"17\"", "\"16\",\"17\" ", "\"a,b\", \"17\""})
    void presentVersionAmongTheWantedWillDo(String header) {
        Conditions conditions = Conditions.of(List.of(header), List.of());
        assertThatCode(() -> conditions.require(TEA, STORED)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"16\"", "\"1\", \"170\"", "W/\"17\"", "\"\""})
    void anotherVersionIsRefusedAndBothAreNamed(String header) {
        assertThatThrownBy(() -> Conditions.of(List.of(header), List.of()).require(TEA, STORED))
                .isInstanceOfSatisfying(
                        BadRequest.class, e -> assertThat(e.status()).isEqualTo(412))
                .hasMessageContaining("The item (tea) has the version \"17\"")
                .hasMessageContaining(header);
    }

    @Test
    void versionsInSeveralHeadersCountTogether() {
        Conditions conditions = Conditions.of(List.of("\"16\"", "\"17\""), List.of());
        assertThatCode(() -> conditions.require(TEA, STORED)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"17\"", "*"})
    void whatIsNotThereHasNoneOfTheWantedVersions(String header) {
        assertThatThrownBy(() -> Conditions.of(List.of(header), List.of()).require(TEA, null))
                .hasMessageContaining("There is no item (tea)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"17\"", "W/\"17\"", "\"3\", W/\"17\""})
    void presentVersionAmongTheUnwantedIsRefused(String header) {
        Conditions conditions = Conditions.of(List.of(), List.of(header));
        assertThat(conditions.isKnown(STORED)).isTrue();
        assertThatThrownBy(() -> conditions.require(TEA, STORED))
                .hasMessageContaining("If-None-Match")
                .hasMessageContaining("\"17\"");
        assertThatCode(() -> conditions.require(TEA, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "", " ", "\"17", "\"16\" \"17\"", "w/\"17\"", "\"17\" x"})
    void whatIsNoEntityTagIsRefused(String header) {
        assertThatThrownBy(() -> Conditions.of(List.of(header), List.of()))
                .isInstanceOfSatisfying(
                        BadRequest.class, e -> assertThat(e.status()).isEqualTo(400))
                .hasMessageContaining("If-Match");
    }
}
