package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The oracle is a `HashMap`; the size of a random case is its seed.
class SparseWeightsTest {
    @Test
    void anEmptyRowHasNothing() {
        SparseWeights row = new SparseWeights();
        assertThat(row.size()).isZero();
        assertThat(row.total()).isZero();
        assertThat(row.get(0)).isZero();
        assertThat(row.top(5, Integer::compare).size()).isZero();
    }

    @Test
    void weightsOfOneKeyAddUp() {
        SparseWeights row = new SparseWeights();
        row.add(3, 1f);
        row.add(0, 0.5f);
        row.add(3, 0.25f);
        assertThat(row.get(3)).isEqualTo(1.25f);
        assertThat(row.get(0)).isEqualTo(0.5f);
        assertThat(row.size()).isEqualTo(2);
        assertThat(row.total()).isEqualTo(1.75);
    }

    @Test
    void theTopNamesEqualWeightsByCodeAndTheWholeTotal() {
        SparseWeights row = new SparseWeights();
        row.add(9, 1f);
        row.add(4, 1f);
        row.add(6, 2f);
        Ranking top = row.top(2, Integer::compare);
        assertThat(top.size()).isEqualTo(2);
        assertThat(top.code(0)).isEqualTo(6);
        assertThat(top.code(1)).isEqualTo(4);
        assertThat(top.total()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void equalsAHashMap(int additions) {
        Random random = new Random(additions);
        SparseWeights row = new SparseWeights();
        Map<Integer, Float> oracle = new HashMap<>();
        for (int i = 0; i < additions; i++) {
            int key = random.nextInt(additions) * (random.nextBoolean() ? 1 : 1 << 16);
            float weight = 1f / (1 + random.nextInt(5));
            row.add(key, weight);
            oracle.merge(key, weight, Float::sum);
        }
        assertThat(row.size()).isEqualTo(oracle.size());
        assertThat(row.total())
                .isCloseTo(oracle.values().stream().mapToDouble(w -> w).sum(), within(1e-3));
        oracle.forEach((key, weight) -> assertThat(row.get(key)).isEqualTo(weight));
        assertThat(row.get(Integer.MAX_VALUE)).isZero();
        assertThat(codes(row.top(200, Integer::compare))).isEqualTo(largest(oracle, 200));
    }

    private static List<Integer> codes(Ranking ranking) {
        return TopCodesTest.codes(ranking);
    }

    private static List<Integer> largest(Map<Integer, Float> weights, int count) {
        return weights.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
