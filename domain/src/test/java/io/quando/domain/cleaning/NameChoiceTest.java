package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameChoiceTest {
    private final NameChoice titles = new NameChoice();

    @Test
    void pricedDescriptionBeatsMoreFrequentNotes() {
        titles.add("damaged", false);
        titles.add("damaged", false);
        titles.add("RED MUG", true);
        assertThat(titles.chosen()).isEqualTo("RED MUG");
        assertThat(titles.alternatives()).containsExactly("damaged");
    }

    @Test
    void mostFrequentPricedOneWins() {
        titles.add("RED MUG", true);
        titles.add("MUG, RED", true);
        titles.add("MUG, RED", true);
        assertThat(titles.chosen()).isEqualTo("MUG, RED");
    }

    @Test
    void ofEquallyFrequentOnesTheFirstByTextWinsInAnyOrder() {
        titles.add("b", true);
        titles.add("c", true);
        titles.add("a", true);
        assertThat(titles.chosen()).isEqualTo("a");
        assertThat(titles.alternatives()).containsExactly("b", "c");
    }

    @Test
    void withoutPricesTheMostFrequentWins() {
        titles.add("?", false);
        titles.add("MUG", false);
        titles.add("MUG", false);
        assertThat(titles.chosen()).isEqualTo("MUG");
    }

    @Test
    void nothingIsInvented() {
        assertThat(titles.chosen()).isNull();
        assertThat(titles.alternatives()).isEmpty();
    }
}
