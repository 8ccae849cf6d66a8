package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FrequentItemsetsTest {
    private final FrequentItemsets table = new FrequentItemsets();

    @Test
    void aSetIsFoundWhateverOrderItCameIn() {
        table.accept(new int[] {9, 2, 5, 77}, 3, 4);
        assertThat(table.count()).isEqualTo(1);
        assertThat(table.length(0)).isEqualTo(3);
        assertThat(table.item(0, 0)).isEqualTo(2);
        assertThat(table.supportOf(2, 5, 9)).isEqualTo(4);
    }

    @Test
    void whatIsNotThereHasNoSupport() {
        table.accept(new int[] {2, 5}, 2, 4);
        assertThat(table.supportOf(2)).isZero();
        assertThat(table.supportOf(2, 5, 9)).isZero();
        assertThat(table.supportOf(5, 9)).isZero();
    }

    @Test
    void aSetIsFoundByALargerOneWithoutOneItem() {
        table.accept(new int[] {1, 3}, 2, 6);
        assertThat(table.supportWithout(new int[] {1, 2, 3}, 3, 1)).isEqualTo(6);
        assertThat(table.supportWithout(new int[] {1, 2, 3}, 3, 0)).isZero();
    }

    @Test
    void theFirstItemsOfAnArrayAreLookedUp() {
        table.accept(new int[] {1, 3}, 2, 6);
        assertThat(table.supportOf(new int[] {1, 3, 2}, 2)).isEqualTo(6);
        assertThat(table.supportOf(new int[] {1, 3, 2}, 1)).isZero();
    }

    @Test
    void aTableThatOutgrowsItsMemoryIsRefused() {
        FrequentItemsets small = new FrequentItemsets(100_000);
        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 20_000; i++) {
                                small.accept(new int[] {i, 20_000 + i}, 2, 1);
                            }
                        })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(
                        "More than [0-9,]+ itemsets are frequent, .*Raise the minimum.*");
        assertThat(small.count()).isGreaterThan(1_000);
    }

    @Test
    void manySetsAreAllFoundAgain() {
        for (int i = 0; i < 20_000; i++) {
            table.accept(new int[] {i % 100, 100 + i / 100}, 2, i + 1);
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(table.supportOf(i % 100, 100 + i / 100)).isEqualTo(i + 1);
        }
    }
}
