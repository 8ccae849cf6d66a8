package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.catalogue.ItemId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadRequestTest {
    @Test
    void valueThatTheDomainTakesIsRead() {
        assertThat(BadRequest.reading(() -> new ItemId("lamp"))).hasToString("lamp");
    }

    @Test
    void refusalOfTheDomainIsTheMistakeOfTheCaller() {
        assertThatThrownBy(() -> BadRequest.reading(() -> new ItemId(" ")))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("item id");
    }

    @Test
    void failureOfThePlatformStaysOurs() {
        List<Object> none = List.of();
        assertThatThrownBy(() -> BadRequest.reading(() -> Long.parseLong("lamp")))
                .isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> BadRequest.reading(() -> none.get(0)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
