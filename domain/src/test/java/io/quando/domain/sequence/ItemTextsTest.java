package io.quando.domain.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemTextsTest {
    private static final ItemTexts.Text BREAD = new ItemTexts.Text("Bread", List.of("food"));

    @Test
    void textsAreFoundByTheCodesOfTheirNames() {
        ItemTexts texts = ItemTexts.of(List.of("m", "b"), Map.of("b", BREAD, "other", BREAD));
        assertThat(texts.items()).isEqualTo(2);
        assertThat(texts.of(0)).isSameAs(ItemTexts.Text.NONE);
        assertThat(texts.of(1)).isEqualTo(BREAD);
        assertThat(texts.known()).isEqualTo(1);
    }

    @Test
    void nothingMayBeKnown() {
        assertThat(ItemTexts.none(3).known()).isZero();
        assertThat(ItemTexts.none(3).items()).isEqualTo(3);
        assertThat(ItemTexts.none(0).items()).isZero();
        assertThat(new ItemTexts.Text("", List.of("food")).isEmpty()).isFalse();
    }

    @Test
    void categoriesAreCopied() {
        List<String> categories = new ArrayList<>(List.of("food"));
        ItemTexts.Text text = new ItemTexts.Text("Bread", categories);
        categories.clear();
        assertThat(text.categories()).containsExactly("food");
    }

    @Test
    void categoriesAreOtherTermsThanWords() {
        var text = new ItemTexts.Text("Food, food & bread!", List.of(" Food "));
        assertThat(text.terms()).containsExactly("food", "food", "bread", "category food");
        assertThat(ItemTexts.Text.NONE.terms()).isEmpty();
    }
}
