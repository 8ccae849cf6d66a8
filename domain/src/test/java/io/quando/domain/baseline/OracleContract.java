package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds a model against a plain and slow way to say the same.
abstract class OracleContract {
    abstract Learner learner();

    abstract Map<String, Double> given();

    /// Scores of all items.
    abstract double[] expected(Sequences training, History history);

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoresAreThoseOfTheSlowWay(long seed) {
        holds(RandomSequences.decorated(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoresAreThoseOfTheSlowWayWhereOnlyTheOrderIsKnown(long seed) {
        holds(RandomSequences.plain(seed));
    }

    private void holds(RandomSequences data) {
        Sequences training = data.training();
        if (data.items() == 0) {
            return;
        }
        ItemScorer scorer = Learning.learn(learner(), training, given());
        for (History history : data.histories()) {
            float[] scores = Learning.scores(scorer, history, data.items());
            double[] expected = expected(training, history);
            for (int item = 0; item < scores.length; item++) {
                assertThat((double) scores[item]).isCloseTo(expected[item], within(2e-5));
            }
        }
    }

    static TreeSet<Integer> set(Sequences sequences, int user) {
        TreeSet<Integer> set = new TreeSet<>();
        for (int item : sequences.itemsOf(user)) {
            set.add(item);
        }
        return set;
    }

    /// The items among the last so many events, 0 for all.
    static TreeSet<Integer> set(History history, int last) {
        TreeSet<Integer> set = new TreeSet<>();
        for (int i = history.length() - 1; i >= 0; i--) {
            if (last == 0 || history.length() - i <= last) {
                set.add(history.item(i));
            }
        }
        return set;
    }

    static int common(TreeSet<Integer> a, TreeSet<Integer> b) {
        TreeSet<Integer> both = new TreeSet<>(a);
        both.retainAll(b);
        return both.size();
    }
}
