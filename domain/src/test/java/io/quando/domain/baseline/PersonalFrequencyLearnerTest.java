package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalFrequencyLearnerTest extends OracleContract {
    /// Of the four events of a two are the asked one's.
    @Test
    void theOwnChoicesCountMostAndPopularityPartsEquals() {
        Sequences sequences = Toy.sequences("a c", "a b", "a b a");
        float[] scores =
                Learning.scores(
                        Learning.learn(learner(), sequences, Map.of()), Toy.last(sequences), 3);
        assertThat(scores).containsExactly(2.5f, 0.125f, 1.25f);
    }

    @Test
    void anItemCountsOnceABasket() {
        Sequences sequences = Toy.sequences("a+b+a a");
        float[] scores =
                Learning.scores(
                        Learning.learn(learner(), Toy.withoutLast(sequences), Map.of()),
                        Toy.last(sequences),
                        2);
        assertThat(scores).containsExactly(2, 1);
    }

    @Override
    Learner learner() {
        return new PersonalFrequencyLearner();
    }

    @Override
    Map<String, Double> given() {
        return Map.of();
    }

    @Override
    double[] expected(Sequences training, History history) {
        double[] scores = PopularityLearnerTest.counts(training);
        double most = Math.max(1, Arrays.stream(scores).max().orElse(0));
        for (int item = 0; item < scores.length; item++) {
            scores[item] *= 0.5 / most;
        }
        Set<Long> counted = new HashSet<>();
        for (int i = 0; i < history.length(); i++) {
            long basket = history.inBaskets() ? history.basket(i) : i;
            if (counted.add(basket << 32 | history.item(i))) {
                scores[history.item(i)]++;
            }
        }
        return scores;
    }
}
