package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.runtime.Precision;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each kind of network has to do. There are groups of items; a user walks round one of them.
/// So the last item follows from the one before, and from the group alike.
class EveryTrainerTest {
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final int ITEMS = GROUPS * GROUP;
    private static final int USERS = 60;
    private static final Map<String, Double> SMALL =
            Map.ofEntries(
                    Map.entry("dim", 16.0),
                    Map.entry("blocks", 1.0),
                    Map.entry("decay", 0.2),
                    Map.entry("max-length", 8.0),
                    Map.entry("batch-tokens", 32.0),
                    Map.entry("hidden", 32.0),
                    Map.entry("latent", 8.0),
                    Map.entry("batch-users", 16.0),
                    Map.entry("anneal-epochs", 5.0),
                    Map.entry("learning-rate", 0.02),
                    Map.entry("warmup", 10.0),
                    Map.entry("dropout", 0.0),
                    Map.entry("precision", (double) Precision.SINGLE.ordinal()),
                    Map.entry("epochs", 30.0));

    static Stream<EncoderTrainer> trainers() {
        return new DjlEncoderKit().trainers().stream();
    }

    static Stream<Recipe> recipes() {
        return Stream.of(
                new WithTexts(new Sasrec()),
                new WithTexts(new LogBilinear()),
                new WithTexts(new DeepScorer()),
                new MultVae());
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void groupsAreLearnt(EncoderTrainer trainer) {
        Sequences groups = groups();
        try (Encoder encoder = train(trainer, groups, Map.of(), new Recording(null))) {
            assertThat(hits(encoder, groups)).isGreaterThan(0.9);
        }
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void nothingIsLearntFromNoise(EncoderTrainer trainer) {
        Sequences noise = noise();
        try (Encoder encoder = train(trainer, noise, Map.of(), new Recording(null))) {
            assertThat(hits(encoder, noise)).isLessThan(0.4);
        }
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void interruptedTrainingGoesOnAsIfNothingHadHappened(EncoderTrainer trainer) {
        Map<String, Double> few = Map.of("epochs", 4.0, "dropout", 0.1);
        var whole = new Recording(null);
        Map<String, float[]> uninterrupted = weights(train(trainer, groups(), few, whole));
        var rest = new Recording(whole.kept.get(1));
        Map<String, float[]> resumed = weights(train(trainer, groups(), few, rest));
        assertThat(rest.kept).hasSize(2);
        uninterrupted.forEach((name, values) -> assertThat(resumed.get(name)).isEqualTo(values));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void eachStepLeavesAsManyArraysAsItFound(Recipe recipe) {
        TrainingSet training = training(groups());
        Hyperparameters plan = plan(recipe.hyperparameters(), Map.of());
        try (NDManager memory = Libtorch.started().memory()) {
            Map<String, Tensor> initial = recipe.initial(plan, training);
            var weights = new Weights(memory, recipe.parameters(plan, ITEMS), initial);
            weights.recorded();
            List<Integer> counts = new ArrayList<>();
            for (var step : recipe.lessons(plan, training).epoch(1, new SplittableRandom(1))) {
                try (Scope scope = Scope.recording(memory, Precision.AUTO)) {
                    weights.lendTo(scope.memory());
                    Operations.backward(
                            step.loss(
                                            scope.memory(),
                                            weights,
                                            Dropout.none(),
                                            new SplittableRandom(1))
                                    .surrogate());
                }
                counts.add(memory.getManagedArrays().size());
            }
            assertThat(counts).hasSizeGreaterThan(2).allMatch(counts.getFirst()::equals);
        }
    }

    private static Sequences groups() {
        return walks((user, step) -> user % GROUPS * GROUP + (user / GROUPS + step) % GROUP);
    }

    /// Items of which no two of a user are the same, and no more follows.
    private static Sequences noise() {
        var random = new SplittableRandom(5);
        int[][] orders =
                IntStream.range(0, USERS).mapToObj(user -> order(random)).toArray(int[][]::new);
        return walks((user, step) -> orders[user][step]);
    }

    private static int[] order(SplittableRandom random) {
        return random.ints(0, ITEMS).distinct().limit(GROUP).toArray();
    }

    private static Sequences walks(IntBinaryOperator item) {
        var builder = Sequences.builder();
        IntStream.range(0, ITEMS)
                .forEach(i -> builder.add("all" + i, "item" + i, null, null, null));
        for (int user = 0; user < USERS; user++) {
            for (int step = 0; step < GROUP; step++) {
                String name = "item" + item.applyAsInt(user, step);
                builder.add("user" + user, name, null, null, null);
            }
        }
        return builder.build();
    }

    private static TrainingSet training(Sequences sequences) {
        int[] lengths =
                IntStream.range(0, sequences.users())
                        .map(user -> Math.min(GROUP - 1, sequences.length(user)))
                        .toArray();
        return new TrainingSet(sequences.upTo(lengths), ItemTexts.none(sequences.items()), 3);
    }

    private static Encoder train(
            EncoderTrainer trainer,
            Sequences sequences,
            Map<String, Double> changed,
            TrainingRun run) {
        return trainer.train(training(sequences), plan(trainer.hyperparameters(), changed), run);
    }

    private static Hyperparameters plan(
            List<Hyperparameter> declared, Map<String, Double> changed) {
        Map<String, Double> small =
                declared.stream()
                        .map(Hyperparameter::name)
                        .filter(SMALL::containsKey)
                        .collect(Collectors.toMap(name -> name, SMALL::get));
        return Hyperparameters.of(declared, small).with(changed);
    }

    /// Share of users whose last item, which was not shown, is the best of those not seen.
    private static double hits(Encoder encoder, Sequences sequences) {
        int hits = 0;
        for (int user = ITEMS; user < sequences.users(); user++) {
            float[] scores = new float[sequences.items()];
            History history = History.of(sequences, user, GROUP - 1, true, 0);
            encoder.score(history, scores);
            Arrays.stream(history.items()).forEach(i -> scores[i] = Float.NEGATIVE_INFINITY);
            int best =
                    IntStream.range(0, scores.length)
                            .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                            .orElseThrow();
            hits += best == sequences.item(user, GROUP - 1) ? 1 : 0;
        }
        return (double) hits / USERS;
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

    private static final class Recording implements TrainingRun {
        final List<Checkpoint> kept = new ArrayList<>();
        private final @Nullable Checkpoint interrupted;

        Recording(@Nullable Checkpoint interrupted) {
            this.interrupted = interrupted;
        }

        @Override
        public void tell(TrainingStatus status) {}

        @Override
        public void keep(Checkpoint checkpoint) {
            kept.add(checkpoint);
        }

        @Override
        public @Nullable Checkpoint interrupted() {
            return interrupted;
        }
    }
}
