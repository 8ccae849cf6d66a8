package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTest {
    private static Answer ranked(int... ranks) {
        UsersByItem nobody = UsersByItem.of(Toys.users("a"));
        return new Answer(
                ranks,
                new RecommendedList(new int[0], new int[0], nobody, nobody),
                new float[0],
                new boolean[0],
                Double.NaN,
                0);
    }

    private static void assertFigures(
            Answer answer, int k, double hr, double ndcg, double mrr, double... rest) {
        assertThat(Metric.HR.of(answer, k)).isEqualTo(hr);
        assertThat(Metric.NDCG.of(answer, k)).isCloseTo(ndcg, within(1e-12));
        assertThat(Metric.MRR.of(answer, k)).isCloseTo(mrr, within(1e-12));
        assertThat(Metric.RECALL.of(answer, k)).isCloseTo(rest[0], within(1e-12));
        assertThat(Metric.PRECISION.of(answer, k)).isCloseTo(rest[1], within(1e-12));
        assertThat(Metric.F1.of(answer, k)).isCloseTo(rest[2], within(1e-12));
        assertThat(Metric.MAP.of(answer, k)).isCloseTo(rest[3], within(1e-12));
    }

    /// 1/log₂4 = 1/2; precision 1/5 and recall 1 have the harmonic mean 1/3.
    @Test
    void oneRelevantItemOnRankThree() {
        assertFigures(ranked(3), 5, 1, 0.5, 1 / 3.0, 1, 0.2, 1 / 3.0, 1 / 3.0);
        assertFigures(ranked(3), 3, 1, 0.5, 1 / 3.0, 1, 1 / 3.0, 0.5, 1 / 3.0);
        assertFigures(ranked(3), 2, 0, 0, 0, 0, 0, 0, 0);
        assertFigures(ranked(1), 1, 1, 1, 1, 1, 1, 1, 1);
        assertFigures(ranked(PessimisticRanking.MISSED), 1_000, 0, 0, 0, 0, 0, 0, 0);
    }

    /// Relevant on the ranks 1, 3 and 12, cut at 5: gain 1 + 1/2, ideal 1 + 1/log₂3 + 1/2;
    /// precisions 1 and 2/3.
    @Test
    void severalRelevantItems() {
        double ideal = 1.5 + Math.log(2) / Math.log(3);
        assertFigures(ranked(1, 3, 12), 5, 1, 1.5 / ideal, 1, 2 / 3.0, 0.4, 0.5, (1 + 2 / 3.0) / 3);
    }

    /// Three relevant items but a cut of 2: the ideal list holds two of them.
    @Test
    void theIdealIsCutToo() {
        assertFigures(ranked(1, 2, 3), 2, 1, 1, 1, 2 / 3.0, 1, 0.8, 1);
        double ideal = 1 + Math.log(2) / Math.log(3);
        assertFigures(ranked(2, 3, 4), 2, 1, (ideal - 1) / ideal, 0.5, 1 / 3.0, 0.5, 0.4, 0.25);
    }

    @Test
    void figuresAreNamedWithTheirCut() {
        assertThat(Arrays.stream(Metric.values()).map(m -> m.at(10)))
                .containsExactly(
                        "hr@10",
                        "ndcg@10",
                        "mrr@10",
                        "recall@10",
                        "precision@10",
                        "f1@10",
                        "map@10",
                        "novelty@10",
                        "diversity@10",
                        "popularityLift@10");
    }

    /// All accuracies off one list of which each place is relevant or not.
    private static Map<Metric, Double> byDefinition(boolean[] relevantAt, int relevant, int k) {
        double hits = 0;
        double gain = 0;
        double ideal = 0;
        double precisions = 0;
        double first = 0;
        for (int rank = 1; rank <= k; rank++) {
            double discount = 1 / (Math.log(rank + 1) / Math.log(2));
            ideal += rank <= relevant ? discount : 0;
            if (rank <= relevantAt.length && relevantAt[rank - 1]) {
                hits++;
                gain += discount;
                precisions += hits / rank;
                first = first == 0 ? 1.0 / rank : first;
            }
        }
        double precision = hits / k;
        double recall = hits / relevant;
        Map<Metric, Double> figures = new EnumMap<>(Metric.class);
        figures.put(Metric.HR, hits > 0 ? 1.0 : 0);
        figures.put(Metric.NDCG, gain / ideal);
        figures.put(Metric.MRR, first);
        figures.put(Metric.RECALL, recall);
        figures.put(Metric.PRECISION, precision);
        figures.put(Metric.F1, hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
        figures.put(Metric.MAP, precisions / Math.min(k, relevant));
        return figures;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 1021})
    void accuraciesAreThoseOfTheirDefinitions(int items) {
        Random random = new Random(items);
        for (int round = 0; round < 300; round++) {
            int[] ranks =
                    random.ints(1 + random.nextInt(8), 1, items + 1).sorted().distinct().toArray();
            boolean[] relevantAt = new boolean[items];
            Arrays.stream(ranks).forEach(rank -> relevantAt[rank - 1] = true);
            int k = 1 + random.nextInt(30);
            Answer answer = ranked(ranks);
            byDefinition(relevantAt, ranks.length, k)
                    .forEach((metric, expected) ->
                            assertThat(metric.of(answer, k))
                                    .as("%s", metric)
                                    .isCloseTo(expected, within(1e-12)));
        }
    }
}
