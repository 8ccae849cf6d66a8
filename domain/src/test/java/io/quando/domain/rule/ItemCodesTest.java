package io.quando.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.ItemId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemCodesTest {
    private static final List<ItemId> TEA_AND_MILK = basket("tea", "milk");
    private static final List<ItemId> BREAD = basket("bread", "milk");

    @Test
    void itemsAreNumberedByTheirIdsWhicheverBasketComesFirst() {
        for (List<List<ItemId>> baskets :
                List.of(List.of(TEA_AND_MILK, BREAD), List.of(BREAD, TEA_AND_MILK))) {
            ItemCodes codes = new ItemCodes(baskets);
            assertThat(IntStream.range(0, 3).mapToObj(codes::item))
                    .containsExactlyElementsOf(basket("bread", "milk", "tea"));
            assertThat(codes.encode(baskets).count()).isEqualTo(2);
        }
    }

    private static List<ItemId> basket(String... items) {
        return Stream.of(items).map(ItemId::new).toList();
    }
}
