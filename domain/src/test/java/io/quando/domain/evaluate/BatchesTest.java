package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {
    private static final RankingOptions OPTIONS = new RankingOptions(true, List.of(1, 5, 10));

    /// Hangs on the whole history, with ties.
    private static final ItemScorer MIXED =
            (history, scores) -> {
                for (int position = 0; position < history.length(); position++) {
                    for (int item = 0; item < scores.length; item++) {
                        scores[item] += (history.item(position) * 31 + item * 17) % 5;
                    }
                }
            };

    /// Asks a model one by one, whoever asks for a batch, and takes down how many were asked for.
    private record InBatches(int batch, ItemScorer scorer, Queue<Integer> sizes)
            implements BatchScorer {
        @Override
        public void score(List<History> histories, float[][] scores) {
            assertThat(scores).hasDimensions(histories.size(), scores[0].length);
            sizes.add(histories.size());
            for (int i = 0; i < scores.length; i++) {
                assertThat(scores[i]).containsOnly(0);
                scorer.score(histories.get(i), scores[i]);
            }
        }
    }

    private static InBatches inBatches(int batch, ItemScorer scorer) {
        return new InBatches(batch, scorer, new ConcurrentLinkedQueue<>());
    }

    private static Measurement measured(Sequences all, ItemScorer scorer) {
        Split split = new TemporalSplit(0.3, TargetChoice.EACH).split(all);
        return new RankingEvaluator(
                        all, split.training(all), null, OPTIONS, () -> 0, Workers.single())
                .measure("toy", scorer, split.test(), answered -> {});
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 1021})
    void figuresAreThoseOfAskingOneByOne(int users) {
        Sequences all = Toys.random(users, users);
        Measurement oneByOne = measured(all, MIXED);
        for (int batch : new int[] {1, 7, 8, 64, 1021}) {
            Measurement together = measured(all, inBatches(batch, MIXED));
            assertThat(together.estimates()).as("batch %d", batch).isEqualTo(oneByOne.estimates());
            assertThat(together.scoredHits().ascending())
                    .usingRecursiveComparison()
                    .isEqualTo(oneByOne.scoredHits().ascending());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 100, 1021})
    void batchesAreFullButForTheLast(int batch) {
        Sequences all = Toys.random(3, 300);
        Split split = new LeaveOneOut().split(all);
        InBatches scorer = inBatches(batch, MIXED);
        AtomicLong answered = new AtomicLong();
        new RankingEvaluator(all, split.training(all), null, OPTIONS, () -> 0, Workers.single())
                .measure("toy", scorer, split.test(), answered::addAndGet);
        int questions = split.test().size();
        assertThat(answered).hasValue(questions);
        assertThat(scorer.sizes().stream().mapToInt(n -> n).sum()).isEqualTo(questions);
        assertThat(scorer.sizes().stream().filter(n -> n != batch).toList())
                .isEqualTo(questions % batch == 0 ? List.of() : List.of(questions % batch));
    }

    /// One batch of four takes 20 seconds, one of two takes 2.
    @Test
    void aQuestionTakesItsShareOfTheBatch() {
        Sequences all = Toys.users("a b c", "b c a", "c a b", "a c b", "a b c", "b c a");
        Split split = new LeaveOneOut().split(all);
        AtomicLong clock = new AtomicLong();
        BatchScorer slow =
                new BatchScorer() {
                    @Override
                    public int batch() {
                        return 4;
                    }

                    @Override
                    public void score(List<History> histories, float[][] scores) {
                        clock.addAndGet(1_000_000_000L * (histories.size() == 4 ? 20 : 2));
                    }
                };
        var evaluator =
                new RankingEvaluator(
                        all, split.training(all), null, OPTIONS, clock::get, Workers.single());
        Measurement measurement = evaluator.measure("toy", slow, split.test(), n -> {});
        assertThat(measurement.medianSeconds()).isEqualTo(5);
    }

    @Test
    void theFirstUnsoundScoreOfABatchIsTold() {
        Sequences all = Toys.users("a b c", "b c a", "c a b", "a c b");
        ItemScorer broken = (history, scores) -> scores[1] = history.owner() > 0 ? Float.NaN : 0;
        Split split = new LeaveOneOut().split(all);
        var evaluator =
                new RankingEvaluator(
                        all, split.training(all), null, OPTIONS, () -> 0, Workers.single());
        assertThatThrownBy(
                        () -> evaluator.measure("toy", inBatches(4, broken), split.test(), n -> {}))
                .isInstanceOf(UnsoundScoreException.class)
                .hasMessageStartingWith("The model toy scored item (b) for user (u1) with NaN");
    }

    @Test
    void aBatchIsAtLeastOneQuestionAndNotMoreThanFitsIntoMemory() {
        assertThatThrownBy(() -> BatchScoring.batch(inBatches(0, MIXED), 10))
                .hasMessage("The batch (0) of a model must be at least 1.");
        assertThat(BatchScoring.batch(inBatches(4_096, MIXED), 1 << 20)).isEqualTo(16);
        assertThat(BatchScoring.batch(inBatches(4_096, MIXED), 1 << 30)).isEqualTo(1);
        assertThat(BatchScoring.batch(MIXED, 10)).isEqualTo(1);
    }
}
