package io.quando.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.Validation;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderModelsTest {
    private record Fixed(float... scores) implements Learner {
        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public String source() {
            return "made for a test";
        }

        @Override
        public ItemScorer learn(
                TrainingSet training, Hyperparameters set, DoubleConsumer progress) {
            return (history, filled) -> System.arraycopy(scores, 0, filled, 0, scores.length);
        }
    }

    private static final Learner COUNTS = new Fixed(0.5f, 0.3f, 0.2f);
    private static final Learner RULES = new Fixed(Float.NEGATIVE_INFINITY, 0.4f, 0);

    private final ToyTrainer trainer = new ToyTrainer();
    private final EncoderModels models =
            new EncoderModels(List.of(trainer), COUNTS, RULES, status -> {});
    private final Learner encoder = models.learners().getFirst();
    private final Learner blend = models.learners().get(1);
    private final Learner inEightBits = models.learners().getLast();

    private static Sequences sequences(int items) {
        SequencesBuilder builder = Sequences.builder();
        for (int item = 0; item < items; item++) {
            builder.add("u", "i" + item, null, null, null);
        }
        return builder.build();
    }

    private static TrainingSet training(@Nullable Validation validation) {
        return new TrainingSet(sequences(3), ItemTexts.none(3), 1, validation);
    }

    private ItemScorer ranked(Map<String, Double> given, @Nullable Validation validation) {
        return blend.learn(
                training(validation),
                Hyperparameters.of(blend.hyperparameters(), given),
                share -> {});
    }

    private static double[] scores(ItemScorer scorer, int items) {
        Sequences sequences = sequences(items);
        History history = History.of(sequences, 0, 1, true, 0);
        float[][] scores = new float[2][items];
        ((BatchScorer) scorer).score(List.of(history, history), scores);
        assertThat(scores[0]).containsExactly(scores[1]);
        double[] wide = new double[items];
        Arrays.setAll(wide, item -> scores[0][item]);
        return wide;
    }

    @Test
    void everyEncoderIsFollowedByItsBlendAndItselfInEightBits() {
        assertThat(models.learners())
                .extracting(Learner::name)
                .containsExactly("toy", "toy-blend", "toy-int8");
        assertThat(inEightBits.random()).isTrue();
        assertThat(inEightBits.hyperparameters()).isEqualTo(trainer.hyperparameters());
        assertThat(blend.random()).isTrue();
        assertThat(encoder.hyperparameters()).isEqualTo(trainer.hyperparameters());
        assertThat(blend.hyperparameters())
                .extracting(Hyperparameter::name)
                .containsExactly("slope", "loss", "weights", "cooccurrence-weight", "rule-weight");
    }

    /// Scores 0, ln 2 and ln 4 are chances of 1/7, 2/7 and 4/7.
    @Test
    void logarithmsOfChancesAreAddedUp() {
        ItemScorer scorer =
                ranked(
                        Map.of(
                                "slope",
                                Math.log(2),
                                "cooccurrence-weight",
                                2.0,
                                "rule-weight",
                                3.0),
                        null);
        assertThat(scores(scorer, 3))
                .containsExactly(
                        new double[] {
                            Math.log(1 / 7.0) + 2 * Math.log(0.50001),
                            Math.log(2 / 7.0) + 2 * Math.log(0.30001) + 3 * 0.4,
                            Math.log(4 / 7.0) + 2 * Math.log(0.20001)
                        },
                        within(1e-5));
    }

    @Test
    void withoutAValidationTheWeightsAreThoseThatAreSet() {
        assertThat(((Mixture) ranked(Map.of(), null)).weights())
                .isEqualTo(new Mixture.Weights(1.5, 0));
        assertThat(((Mixture) ranked(Map.of(), null)).rules()).isNull();
    }

    @Test
    void soTheyAreIfOneWantsSo() {
        Validation never =
                scorer -> {
                    throw new AssertionError("nobody asked");
                };
        Map<String, Double> given =
                Map.of("weights", 1.0, "cooccurrence-weight", 0.7, "rule-weight", 0.1);
        assertThat(((Mixture) ranked(given, never)).weights())
                .isEqualTo(new Mixture.Weights(0.7, 0.1));
    }

    private static Validation wanting(double counts, double rules, List<Mixture.Weights> tried) {
        return scorer -> {
            Mixture.Weights weights = ((Mixture) scorer).weights();
            tried.add(weights);
            return -Math.abs(weights.counts() - counts) - Math.abs(weights.rules() - rules);
        };
    }

    @Test
    void theWeightsAreThoseThatDoBestOnTheValidation() {
        List<Mixture.Weights> tried = new ArrayList<>();
        Mixture mixture = (Mixture) ranked(Map.of(), wanting(2, 1, tried));
        assertThat(mixture.chosen())
                .isEqualTo(Map.of("cooccurrence-weight", 2.0, "rule-weight", 1.0));
        assertThat(tried).doesNotHaveDuplicates().hasSize(10);
        assertThat(trainer.made).hasSize(1);
        assertThat(((Mixture) ranked(Map.of(), scorer -> 0.1)).weights())
                .isEqualTo(new Mixture.Weights(0, 0));
    }

    @Test
    void withoutRulesNoneAreTriedOut() {
        EncoderModels without = new EncoderModels(List.of(trainer), COUNTS, null, status -> {});
        List<Mixture.Weights> tried = new ArrayList<>();
        Learner alone = without.learners().get(1);
        alone.learn(
                training(wanting(3, 1, tried)),
                Hyperparameters.of(alone.hyperparameters(), Map.of()),
                share -> {});
        assertThat(tried).allMatch(weights -> weights.rules() == 0).hasSize(6);
    }

    @Test
    void encoderAndBlendTakeOneTraining() throws Exception {
        TrainingSet training = training(null);
        AutoCloseable first =
                (AutoCloseable) encoder.learn(training, trainer.plan(Map.of()), share -> {});
        first.close();
        AutoCloseable second =
                (AutoCloseable)
                        blend.learn(
                                training,
                                Hyperparameters.of(blend.hyperparameters(), Map.of()),
                                share -> {});
        second.close();
        assertThat(trainer.made).hasSize(1);
        assertThat(trainer.made.getFirst().closed).isZero();
        models.close();
        assertThat(trainer.made.getFirst().closed).isEqualTo(1);
    }

    /// The row is 0, 1, 2, … 63, and a whole number of 63/127 for each: 0, 2.016 and 4.03 are 0, 2
    /// and 4 of them.
    @Test
    void whatAnswersInEightBitsIsTheQuantisedArtefact() throws Exception {
        TrainingSet training = training(null);
        ItemScorer exact = encoder.learn(training, trainer.plan(Map.of()), share -> {});
        ItemScorer rounded = inEightBits.learn(training, trainer.plan(Map.of()), share -> {});
        assertThat(scores(exact, 3)).containsExactly(0, 1, 2);
        assertThat(scores(rounded, 3))
                .containsExactly(new double[] {0, 2 * 63 / 127.0, 4 * 63 / 127.0}, within(1e-6));
        assertThat(trainer.made).hasSize(1);
        ((AutoCloseable) rounded).close();
        assertThat(trainer.opened).singleElement().satisfies(e -> assertThat(e.closed).isOne());
        assertThat(trainer.made.getFirst().closed).isZero();
        ((AutoCloseable) exact).close();
        models.close();
        assertThat(trainer.made.getFirst().closed).isOne();
    }

    @Test
    void aValidationThatFailsLeavesNothingOpen() {
        IllegalStateException thrown = new IllegalStateException("out of order");
        assertThatThrownBy(() ->
                        ranked(
                                Map.of(),
                                scorer -> {
                                    throw thrown;
                                }))
                .isSameAs(thrown);
        models.close();
        assertThat(trainer.made).singleElement().satisfies(e -> assertThat(e.closed).isEqualTo(1));
    }

    /// An encoder that says any numbers, −∞ among them.
    private static Mixture unmixed(float[] numbers) {
        Encoder any =
                new Encoder() {
                    @Override
                    public int batch() {
                        return 1;
                    }

                    @Override
                    public void score(List<History> histories, float[][] scores) {
                        for (float[] ofOne : scores) {
                            System.arraycopy(numbers, 0, ofOne, 0, numbers.length);
                        }
                    }

                    @Override
                    public Artefact artefact(String snapshot) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public void close() {}
                };
        return new Mixture(
                new SharedEncoder(any).take(),
                (history, scores) -> {},
                null,
                new Mixture.Weights(0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 1021})
    void chancesAddUpToOneInTheOrderOfTheEncoder(int items) {
        Random random = new Random(items);
        float[] numbers = new float[items];
        for (int item = 0; item < items; item++) {
            numbers[item] =
                    item % 5 == 3 ? Float.NEGATIVE_INFINITY : (float) (300 * random.nextGaussian());
        }
        double[] scores = scores(unmixed(numbers), items);
        assertThat(Arrays.stream(scores).map(Math::exp).sum()).isCloseTo(1, within(1e-4));
        for (int item = 0; item + 1 < items; item++) {
            assertThat(Math.signum(scores[item] - scores[item + 1]))
                    .isEqualTo(Math.signum((double) numbers[item] - numbers[item + 1]));
        }
    }

    @Test
    void anEncoderThatLetsNothingComeIsLeftAlone() {
        float[] nothing = {Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
        assertThat(scores(unmixed(nothing), 2)).containsOnly(Double.NEGATIVE_INFINITY);
    }
}
