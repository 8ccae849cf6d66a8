package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CooccurrenceTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;

    private final Cooccurrence cooccurrence = new Cooccurrence(Integer::compare);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /// a b c a b: b follows a at the distances 1, 4 and 1, a itself at 3, c at 2.
    @Test
    void aFollowerCountsTheInverseOfItsDistance() {
        followAll(A, B, C, A, B);
        cooccurrence.publish();
        Ranking after = cooccurrence.after(A);
        assertThat(TopCodesTest.codes(after)).containsExactly(B, C, A);
        assertThat(after.weight(0)).isEqualTo(2.25);
        assertThat(after.weight(1)).isEqualTo(0.5);
        assertThat(after.weight(2)).isEqualTo(1.0 / 3);
        assertThat(after.total()).isEqualTo(185.0 / 60);
        assertThat(TopCodesTest.codes(cooccurrence.after(C))).containsExactly(A, B);
    }

    @Test
    void nothingFollowsAnItemThatCameLastOrNever() {
        followAll(A, B);
        cooccurrence.publish();
        assertThat(cooccurrence.after(B).size()).isZero();
        assertThat(cooccurrence.after(-1)).isSameAs(Ranking.EMPTY);
        assertThat(cooccurrence.after(1_000_000)).isSameAs(Ranking.EMPTY);
    }

    @Test
    void readersSeeOnlyWhatWasPublished() {
        followAll(A, B);
        assertThat(cooccurrence.after(A).size()).isZero();
        cooccurrence.publish();
        Ranking before = cooccurrence.after(A);
        followAll(A, C, C, C);
        assertThat(cooccurrence.after(A)).isSameAs(before);
        cooccurrence.publish();
        assertThat(cooccurrence.after(A).code(0)).isEqualTo(C);
        assertThat(before.code(0)).isEqualTo(B);
    }

    @Test
    void onlyTheBestFollowersArePublishedButAllCountInTheTotal() {
        int followers = Cooccurrence.PUBLISHED + 50;
        for (int code = 1; code <= followers; code++) {
            cooccurrence.count(A, code, 1, 1);
        }
        cooccurrence.publish();
        assertThat(cooccurrence.after(A).size()).isEqualTo(Cooccurrence.PUBLISHED);
        assertThat(cooccurrence.after(A).total()).isEqualTo(followers);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsACountOfAllPairs(long seed) {
        Random random = new Random(seed);
        int items = 1 + random.nextInt(150);
        int[] sequence = random.ints(random.nextInt(300), 0, items).toArray();
        followAll(sequence);
        cooccurrence.publish();
        double[][] expected = new double[items][items];
        for (int j = 0; j < sequence.length; j++) {
            for (int i = Math.max(0, j - Cooccurrence.WINDOW); i < j; i++) {
                expected[sequence[i]][sequence[j]] += 1.0 / (j - i);
            }
        }
        for (int a = 0; a < items; a++) {
            Ranking after = cooccurrence.after(a);
            double[] row = new double[items];
            for (int rank = 0; rank < after.size(); rank++) {
                row[after.code(rank)] = after.weight(rank);
            }
            assertThat(row).containsExactly(expected[a], within(1e-9));
            assertThat(after.total()).isCloseTo(sum(expected[a]), within(1e-9));
        }
    }

    /// Between two publications every item gains the same, so a half-written ranking would show.
    @Test
    void aReaderBesideTheWriterSeesWholeRankings() {
        var writer =
                CompletableFuture.runAsync(() -> {
                    for (int round = 0; round < 3_000; round++) {
                        for (int code = 1; code <= 20; code++) {
                            cooccurrence.count(A, code, 1, 1);
                        }
                        cooccurrence.count(100 + round, A, 1, 1);
                        cooccurrence.publish();
                    }
                });
        while (!writer.isDone()) {
            Ranking after = cooccurrence.after(A);
            assertThat(after.size()).isIn(0, 20);
            double rounds = after.size() == 0 ? 0 : after.weight(0);
            assertThat(IntStream.range(0, after.size()).mapToDouble(after::weight))
                    .allMatch(weight -> weight == rounds);
            assertThat(after.total()).isEqualTo(20 * rounds);
        }
        writer.join();
    }

    private void followAll(int... sequence) {
        for (int i = 0; i < sequence.length; i++) {
            int[] recent = new int[Cooccurrence.WINDOW];
            int length = Math.min(i, Cooccurrence.WINDOW);
            for (int k = 0; k < length; k++) {
                recent[k] = sequence[i - 1 - k];
            }
            for (int k = 1; k <= length; k++) {
                cooccurrence.count(recent[k - 1], sequence[i], k, 1);
            }
        }
    }

    private static double sum(double[] row) {
        double sum = 0;
        for (double weight : row) {
            sum += weight;
        }
        return sum;
    }
}
