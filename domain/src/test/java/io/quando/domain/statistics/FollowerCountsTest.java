package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The oracle is a `HashMap` that is sorted whole for each ranking.
class FollowerCountsTest {
    /// The larger code is the better, so that no order of codes passes by chance.
    private static final IntBinaryOperator LARGER_FIRST = (a, b) -> Integer.compare(b, a);

    @Test
    void whatIsTakenBackLeavesNothing() {
        FollowerCounts row = new FollowerCounts();
        row.add(3, 60);
        row.add(5, 30);
        row.rank(60, LARGER_FIRST);
        row.add(3, -60);
        row.add(5, -30);
        Ranking ranking = row.rank(60, LARGER_FIRST);
        assertThat(ranking.size()).isZero();
        assertThat(ranking.total()).isZero();
    }

    @Test
    void weightsAreWholeUnits() {
        FollowerCounts row = new FollowerCounts();
        row.add(0, 20);
        row.add(0, 20);
        row.add(0, 20);
        assertThat(row.rank(60, LARGER_FIRST).weight(0)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} followers, {1} changes, seed {2}")
    @CsvSource({
        "1,20,1",
        "7,100,2",
        "8,100,3",
        "150,3000,4",
        "199,3000,5",
        "201,3000,6",
        "230,5000,7",
        "256,5000,8",
        "257,5000,9",
        "400,20000,10",
        "1021,20000,11",
        "1021,20000,12"
    })
    void everyRankingEqualsASortOfAllFollowers(int followers, int changes, long seed) {
        Random random = new Random(seed);
        FollowerCounts row = new FollowerCounts();
        Map<Integer, Integer> oracle = new HashMap<>();
        for (int change = 0; change < changes; change++) {
            int code = (int) (followers * random.nextDouble() * random.nextDouble()) * 7;
            int by = change(random, oracle.getOrDefault(code, 0), change > changes / 2);
            row.add(code, by);
            oracle.merge(code, by, Integer::sum);
            if (random.nextInt(random.nextInt(40) == 0 ? 400 : 4) == 0) {
                assertThat(written(row.rank(60, LARGER_FIRST)))
                        .as("after %d changes", change + 1)
                        .isEqualTo(written(oracle));
            }
        }
    }

    /// Less only of what is there, and, in the second half, mostly less.
    private static int change(Random random, int units, boolean shrinking) {
        boolean less = units > 0 && random.nextInt(10) < (shrinking ? 7 : 2);
        return less ? -Math.min(units, 12 * (1 + random.nextInt(5))) : 12 * (1 + random.nextInt(3));
    }

    private static String written(Ranking ranking) {
        StringBuilder text = new StringBuilder().append(ranking.total());
        for (int rank = 0; rank < ranking.size(); rank++) {
            text.append("\n%d %s".formatted(ranking.code(rank), ranking.weight(rank)));
        }
        return text.toString();
    }

    private static String written(Map<Integer, Integer> units) {
        long total = units.values().stream().mapToLong(Integer::intValue).sum();
        List<Map.Entry<Integer, Integer>> heaviest =
                units.entrySet().stream()
                        .filter(entry -> entry.getValue() != 0)
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey())
                                        .reversed())
                        .limit(FollowerCounts.SHOWN)
                        .toList();
        StringBuilder text = new StringBuilder().append(total / 60.0);
        heaviest.forEach(e -> text.append("\n%d %s".formatted(e.getKey(), e.getValue() / 60.0)));
        return text.toString();
    }
}
