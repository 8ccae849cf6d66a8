package io.quando.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "cup", "Tasse für Ömer", "杯子", "\uD83C\uDF75 tea", "tab\tand line\n"})
    void ordinaryTextIsStorable(String text) {
        assertThat(StorableText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "\uD83C",
                "\uDF75",
                "\uDF75\uD83C",
                "x\uD83C\uD83C\uDF75"
            })
    void nullCharactersAndHalfPairsAreNot(String text) {
        assertThat(StorableText.isStorable(text)).isFalse();
    }

    @Test
    void aRefusalNamesTheTextAndItsBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StorableText.require("title", "x".repeat(50), 49))
                .withMessage(
                        "The title (%s…) must have at most 49 characters, not 50."
                                .formatted("x".repeat(40)));
        assertThatNoException().isThrownBy(() -> StorableText.require("title", "x".repeat(49), 49));
        assertThatNoException().isThrownBy(() -> StorableText.require("title", null));
    }
}
