package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.RatingPredictor;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaselinesTest {
    private static final RandomSequences DATA = RandomSequences.decorated(4);

    static Stream<Learner> all() {
        return Learning.all().stream();
    }

    @Test
    void namesAreUniqueWords() {
        assertThat(all().map(Learner::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyModelNamesItsPaperAndWhatCanBeSet(Learner learner) {
        assertThat(learner.source()).isNotBlank();
        for (Hyperparameter parameter : learner.hyperparameters()) {
            assertThat(parameter.choices()).isNotEmpty();
            assertThat(parameter.choices())
                    .allMatch(choice -> choice >= parameter.min() && choice <= parameter.max());
            assertThat(parameter.standard()).isBetween(parameter.min(), parameter.max());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyScoreIsFiniteWhateverIsSet(Learner learner) {
        for (Hyperparameter parameter : learner.hyperparameters()) {
            for (double value : new double[] {parameter.min(), parameter.max()}) {
                allFinite(learn(learner, DATA.training(), Map.of(parameter.name(), value)), DATA);
            }
        }
    }

    /// What counts refuses a number between two; what does not is never asked for a count.
    @ParameterizedTest
    @MethodSource("all")
    void countsAreDeclaredAsSuch(Learner learner) {
        for (Hyperparameter parameter : learner.hyperparameters()) {
            double up = parameter.standard() < parameter.max() ? 1 : -1;
            Map<String, Double> between = Map.of(parameter.name(), parameter.standard() + up / 64);
            if (parameter.counts()) {
                assertThatThrownBy(() -> learn(learner, DATA.training(), between))
                        .hasMessageContaining("parameter " + parameter.name())
                        .hasMessageContaining("whole number");
            } else {
                allFinite(learn(learner, DATA.training(), between), DATA);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyScoreIsFiniteWhereLittleIsKnown(Learner learner) {
        Sequences nothing = DATA.training().upTo(new int[DATA.training().users()]);
        allFinite(learn(learner, nothing, Map.of()), DATA);
        int[] one = new int[DATA.training().users()];
        one[firstOfSome()] = 1;
        allFinite(learn(learner, DATA.training().upTo(one), Map.of()), DATA);
    }

    private static int firstOfSome() {
        return IntStream.range(0, DATA.training().users())
                .filter(user -> DATA.training().length(user) > 0)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("all")
    void manyThreadsGetTheScoresThatOneGets(Learner learner) {
        ItemScorer scorer = learn(learner, DATA.training(), Map.of());
        List<History> histories = DATA.histories();
        List<float[]> alone =
                histories.stream().map(h -> Learning.scores(scorer, h, DATA.items())).toList();
        IntStream.range(0, 20 * histories.size())
                .parallel()
                .forEach(i -> {
                    int which = i % histories.size();
                    assertThat(Learning.scores(scorer, histories.get(which), DATA.items()))
                            .containsExactly(alone.get(which));
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void progressEndsAtTheWholeAndLearningTwiceGivesTheSame(Learner learner) {
        List<Double> shares = new ArrayList<>();
        TrainingSet training = new TrainingSet(DATA.training(), texts(DATA.training()), 1);
        var standard = Hyperparameters.of(learner.hyperparameters(), Map.of());
        ItemScorer first = learner.learn(training, standard, shares::add);
        ItemScorer second = learner.learn(training, standard, share -> {});
        assertThat(shares).isSorted().endsWith(1.0);
        for (History history : DATA.histories()) {
            assertThat(Learning.scores(first, history, DATA.items()))
                    .containsExactly(Learning.scores(second, history, DATA.items()));
        }
    }

    private static ItemScorer learn(
            Learner learner, Sequences sequences, Map<String, Double> given) {
        return Learning.learn(learner, sequences, texts(sequences), given);
    }

    /// The last item has no text.
    static ItemTexts texts(Sequences sequences) {
        Map<String, ItemTexts.Text> texts = new HashMap<>();
        for (int item = 0; item < sequences.items() - 1; item++) {
            texts.put(
                    sequences.itemName(item),
                    new ItemTexts.Text("word" + item % 5 + " word" + item % 3, List.of("c")));
        }
        return ItemTexts.of(sequences.itemNames(), texts);
    }

    /// Where nothing was learnt, the histories are of unknown items alone.
    private static void allFinite(ItemScorer scorer, RandomSequences data) {
        for (History history : data.oddHistories()) {
            for (float score : Learning.scores(scorer, history, data.items())) {
                assertThat(Float.isNaN(score) || score == Float.POSITIVE_INFINITY).isFalse();
            }
            if (scorer instanceof RatingPredictor predictor) {
                for (int item = 0; item < data.items(); item++) {
                    assertThat(predictor.rate(history, item)).isFinite();
                }
            }
        }
    }
}
