package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What every recipe has to do.
@ParameterizedClass
@EnumSource(SmallPlan.class)
class RecipeTrainerTest {
    private static final Map<SmallPlan, Encoder> TRAINED = new EnumMap<>(SmallPlan.class);
    private static final Sequences GROUPS = Walks.groups();

    /// Far above chance, which is 1 of 9. Over six seeds and the instruction sets of several
    /// processors, plans that learn reach .5 to 1, and noise .22 at most.
    private static final double LEARNT = 0.4;

    private static final Map<String, Double> FEW = Map.of("epochs", 4.0, "dropout", 0.1);
    private static final Map<String, Double> STILL = Map.of("epochs", 1.0, "learning-rate", 1e-6);

    private final SmallPlan small;
    private final EncoderTrainer trainer;
    private final Encoder encoder;

    RecipeTrainerTest(SmallPlan small) {
        this.small = small;
        trainer = small.trainer();
        encoder =
                TRAINED.computeIfAbsent(
                        small, plan -> train(GROUPS, 3, Map.of(), Recording.fresh()));
    }

    @AfterAll
    static void close() {
        TRAINED.values().forEach(Encoder::close);
        TRAINED.clear();
    }

    @Test
    void itemThatWasHeldBackIsTold() {
        assertThat(hits(encoder, GROUPS, Walks.GROUP - 1)).isGreaterThan(LEARNT);
    }

    /// After two of four items, the other two differ by nothing but the order. Over six seeds, what
    /// reads none is right in .5 to .67.
    @Test
    void orderIsToldByWhatReadsSequences() {
        double hits = hits(encoder, GROUPS, 2);
        if (small.ordered()) {
            assertThat(hits).isGreaterThan(0.8);
        } else {
            assertThat(hits).isLessThan(0.75);
        }
    }

    @Test
    void nothingIsLearntFromNoise() {
        Sequences noise = Walks.noise();
        try (Encoder misled = train(noise, 3, Map.of(), Recording.fresh())) {
            assertThat(hits(misled, noise, Walks.GROUP - 1)).isLessThan(0.25);
        }
    }

    @Test
    void interruptedTrainingGoesOnAsIfNothingHadHappened() {
        var whole = Recording.fresh();
        Map<String, float[]> uninterrupted = weights(train(GROUPS, 4, FEW, whole));
        var rest = Recording.goingOn(whole.kept.get(1));
        assertSame(weights(train(GROUPS, 4, FEW, rest)), uninterrupted);
        assertThat(rest.kept).hasSize(2);
    }

    @Test
    void sameSeedGivesTheSameWeights() {
        Map<String, float[]> weights = weights(train(GROUPS, 4, FEW, Recording.fresh()));
        assertSame(weights(train(GROUPS, 4, FEW, Recording.fresh())), weights);
        Map<String, float[]> others = weights(train(GROUPS, 5, FEW, Recording.fresh()));
        assertThat(weights)
                .anySatisfy((name, values) -> assertThat(others.get(name)).isNotEqualTo(values));
    }

    @Test
    void artefactAnswersAsItsEncoder() {
        try (Encoder opened = trainer.open(encoder.artefact("data"))) {
            assertThat(opened.artefact("data").manifest())
                    .isEqualTo(encoder.artefact("data").manifest());
            for (int user = Walks.ITEMS; user < GROUPS.users(); user++) {
                assertThat(scores(opened, user, 3)).isEqualTo(scores(encoder, user, 3));
            }
        }
    }

    @Test
    void missingWeightsAreNamed() {
        Artefact artefact = encoder.artefact("data");
        for (String name : asked()) {
            var tensors = new LinkedHashMap<>(artefact.tensors());
            tensors.remove(name);
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            trainer.open(
                                    new Artefact(
                                            artefact.manifest(), artefact.vocabulary(), tensors)))
                    .withMessageContaining("(" + name + ")")
                    .withMessageContaining("missing");
        }
    }

    @Test
    void weightsOfAnotherShapeAreNamed() {
        Artefact artefact = encoder.artefact("data");
        for (Parameter parameter : parameters()) {
            String name = parameter.name();
            int[] shape = Objects.requireNonNull(artefact.tensors().get(name)).shape();
            int[] longer = shape.clone();
            longer[0]++;
            var tensors = new LinkedHashMap<>(artefact.tensors());
            tensors.put(name, zeros(longer));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            trainer.open(
                                    new Artefact(
                                            artefact.manifest(), artefact.vocabulary(), tensors)))
                    .withMessage(
                            "The weights (%s) have the shape %s and not %s.",
                            name, Arrays.toString(longer), Arrays.toString(shape));
        }
    }

    private static Tensor zeros(int... shape) {
        return new Tensor(shape, new float[IntStream.of(shape).reduce(1, Math::multiplyExact)]);
    }

    private List<Parameter> parameters() {
        return small.recipe().parameters(small.plan(Map.of()), Walks.ITEMS);
    }

    private List<String> asked() {
        return Stream.concat(Stream.of(Popularity.NAME), parameters().stream().map(Parameter::name))
                .toList();
    }

    @Test
    void predecessorIsGoneOnFrom() {
        try (Encoder next = train(GROUPS, 3, STILL, Recording.after(encoder.artefact("data")));
                Encoder fresh = train(GROUPS, 3, STILL, Recording.fresh())) {
            double begun = hits(next, GROUPS, Walks.GROUP - 1);
            assertThat(begun).isGreaterThan(LEARNT);
            assertThat(hits(fresh, GROUPS, Walks.GROUP - 1)).isLessThan(begun);
        }
    }

    /// Its users have three events to learn from, of which the last follows on two.
    @Test
    void placesThatNobodyTaughtAreNotRead() {
        Sequences sequences = Walks.latecomer();
        float[] few = answer(sequences, 2);
        if (small.placed()) {
            assertThat(answer(sequences, 1)).isEqualTo(few);
        } else {
            assertThat(answer(sequences, 1)).isNotEqualTo(few);
        }
    }

    private float[] answer(Sequences sequences, int user) {
        float[] scores = new float[sequences.items()];
        int length = sequences.length(user);
        long now = sequences.time(user, length - 1) + 1000;
        encoder.score(History.of(sequences, user, length, false, now), scores);
        return scores;
    }

    @Test
    void strangersAreToldWhatIsPopular() {
        assertThat(scores(encoder, Walks.ITEMS, 0))
                .isEqualTo(Popularity.of(Walks.training(GROUPS, 3).sequences()));
    }

    @Test
    void manyHistoriesAtOnceAreAnsweredAsEachAlone() {
        List<History> histories =
                IntStream.range(Walks.ITEMS, GROUPS.users())
                        .mapToObj(user -> history(GROUPS, user, user % Walks.GROUP))
                        .toList();
        float[][] together = new float[histories.size()][GROUPS.items()];
        encoder.score(histories, together);
        for (int i = 0; i < together.length; i++) {
            float[] alone = new float[GROUPS.items()];
            encoder.score(histories.get(i), alone);
            assertThat(together[i]).containsExactly(alone, within(1e-3f));
        }
    }

    @Test
    void tenInteractionsAreTooFew() {
        var builder = Sequences.builder();
        for (int i = 0; i < 10; i++) {
            builder.add("anna", "item" + i, null, null, null);
        }
        var set = new TrainingSet(builder.build(), ItemTexts.none(10), 1);
        assertThatExceptionOfType(UnlearnableException.class)
                .isThrownBy(() -> trainer.train(set, small.plan(Map.of()), Recording.fresh()))
                .withMessageContaining("9 events")
                .withMessageContaining("at least 50");
    }

    @Test
    void closedEncoderSaysSo() {
        Encoder closed = trainer.open(encoder.artefact("data"));
        closed.close();
        closed.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> scores(closed, Walks.ITEMS, 3))
                .withMessageContaining("closed");
    }

    private Encoder train(
            Sequences sequences, long seed, Map<String, Double> changed, TrainingRun run) {
        return trainer.train(Walks.training(sequences, seed), small.plan(changed), run);
    }

    /// Share of users whose next item is the best of those not seen.
    private static double hits(Encoder encoder, Sequences sequences, int shown) {
        int hits = 0;
        for (int user = Walks.ITEMS; user < sequences.users(); user++) {
            float[] scores = new float[sequences.items()];
            History history = history(sequences, user, shown);
            encoder.score(history, scores);
            Arrays.stream(history.items()).forEach(i -> scores[i] = Float.NEGATIVE_INFINITY);
            int best =
                    IntStream.range(0, scores.length)
                            .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                            .orElseThrow();
            hits += best == sequences.item(user, shown) ? 1 : 0;
        }
        return (double) hits / Walks.USERS;
    }

    private float[] scores(Encoder asked, int user, int shown) {
        float[] scores = new float[GROUPS.items()];
        asked.score(history(GROUPS, user, shown), scores);
        return scores;
    }

    private static History history(Sequences sequences, int user, int shown) {
        return History.of(sequences, user, shown, true, sequences.time(user, shown));
    }

    private static Map<String, float[]> weights(Encoder encoder) {
        try (encoder) {
            Map<String, float[]> weights = new LinkedHashMap<>();
            encoder.artefact("")
                    .tensors()
                    .forEach((name, tensor) -> weights.put(name, tensor.values()));
            return weights;
        }
    }

    private static void assertSame(Map<String, float[]> some, Map<String, float[]> expected) {
        assertThat(some).containsOnlyKeys(expected.keySet());
        expected.forEach(
                (name, values) -> assertThat(some.get(name)).as(name).containsExactly(values));
    }
}
