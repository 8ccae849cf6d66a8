package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The oracle is a sort; the number of offers is the seed.
class TopCodesTest {
    @Test
    void ofEqualWeightsTheSmallerCodesStayWhateverTheOrderOfOffers() {
        for (List<Integer> order : List.of(List.of(1, 2, 3), List.of(3, 2, 1), List.of(2, 3, 1))) {
            TopCodes top = new TopCodes(2, Integer::compare);
            order.forEach(code -> top.offer(code, 0.5));
            assertThat(codes(top.ranking(1.5))).containsExactly(1, 2);
        }
    }

    @Test
    void theTotalIsWhatTheMakerSays() {
        TopCodes top = new TopCodes(1, Integer::compare);
        top.offer(0, 3);
        top.offer(1, 4);
        assertThat(top.ranking(7).total()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void equalsTheHeadOfASort(int offers) {
        Random random = new Random(offers);
        int[] weights = IntStream.range(0, offers).map(i -> random.nextInt(1 + offers)).toArray();
        for (int count : new int[] {1, 7, 8, 200, 2000}) {
            TopCodes top = new TopCodes(count, Integer::compare);
            for (int code = 0; code < offers; code++) {
                top.offer(code, weights[code]);
            }
            Ranking ranking = top.ranking(0);
            List<Integer> sorted =
                    IntStream.range(0, offers)
                            .boxed()
                            .sorted(Comparator.comparing(code -> -weights[code]))
                            .limit(count)
                            .toList();
            assertThat(codes(ranking)).isEqualTo(sorted);
            for (int rank = 0; rank < ranking.size(); rank++) {
                assertThat(ranking.weight(rank)).isEqualTo(weights[ranking.code(rank)]);
            }
        }
    }

    static List<Integer> codes(Ranking ranking) {
        return IntStream.range(0, ranking.size()).map(ranking::code).boxed().toList();
    }
}
