package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipeTrainerTest {
    private static final Map<String, Double> SMALL =
            Map.of(
                    "dim", 32.0,
                    "blocks", 2.0,
                    "max-length", 8.0,
                    "batch-tokens", 256.0,
                    "learning-rate", 0.01,
                    "dropout", 0.1,
                    "epochs", 12.0);

    private final EncoderTrainer trainer = new DjlEncoderKit().trainers().getFirst();

    @Test
    void kitIsFound() {
        assertThat(ServiceLoader.load(EncoderKit.class))
                .anyMatch(kit -> kit instanceof DjlEncoderKit);
    }

    @Test
    void cycleIsLearnt() {
        try (Encoder encoder = train(Walks.cycle(), 1)) {
            assertThat(hits(encoder, Walks.cycle())).isGreaterThan(0.99);
        }
    }

    @Test
    void nothingIsLearntFromNoise() {
        Sequences noise = Walks.noise();
        int[] halves = new int[noise.users()];
        for (int user = 0; user < halves.length; user++) {
            halves[user] = noise.length(user) - 1;
        }
        try (Encoder encoder = train(noise.upTo(halves), 1)) {
            assertThat(hits(encoder, noise)).isLessThan(0.25);
        }
    }

    @Test
    void sameSeedGivesTheSameWeights() {
        assertThat(weights(train(Walks.cycle(), 4)))
                .isEqualTo(weights(train(Walks.cycle(), 4)))
                .isNotEqualTo(weights(train(Walks.cycle(), 5)));
    }

    @Test
    void interruptedTrainingGoesOnAsIfNothingHadHappened() {
        var whole = new Recording(null, null);
        float[] uninterrupted = weights(train(Walks.cycle(), 4, whole));
        var rest = new Recording(whole.kept.get(5), null);
        assertThat(weights(train(Walks.cycle(), 4, rest))).isEqualTo(uninterrupted);
    }

    @Test
    void artefactAnswersAsItsEncoder() {
        try (Encoder encoder = train(Walks.cycle(), 2);
                Encoder opened = trainer.open(encoder.artefact("data"))) {
            assertThat(opened.artefact("data").manifest())
                    .isEqualTo(encoder.artefact("data").manifest());
            assertThat(scores(opened, Walks.cycle(), 3, 9))
                    .isEqualTo(scores(encoder, Walks.cycle(), 3, 9));
        }
    }

    @Test
    void missingWeightsAreNamed() {
        try (Encoder encoder = train(Walks.cycle(), 2)) {
            Artefact artefact = encoder.artefact("data");
            var tensors = new LinkedHashMap<>(artefact.tensors());
            tensors.remove("positions");
            var broken = new Artefact(artefact.manifest(), artefact.vocabulary(), tensors);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trainer.open(broken))
                    .withMessageContaining("positions");
        }
    }

    @Test
    void predecessorIsGoneOnFrom() {
        try (Encoder encoder = train(Walks.cycle(), 2)) {
            var run = new Recording(null, encoder.artefact("data"));
            Map<String, Double> few = new LinkedHashMap<>(SMALL);
            few.put("epochs", 1.0);
            few.put("learning-rate", 1e-6);
            try (Encoder next = train(Walks.cycle(), 3, few, run)) {
                assertThat(hits(next, Walks.cycle())).isGreaterThan(0.99);
            }
            try (Encoder fresh = train(Walks.cycle(), 3, few, new Recording(null, null))) {
                assertThat(hits(fresh, Walks.cycle())).isLessThan(0.5);
            }
        }
    }

    @Test
    void strangersAreToldWhatIsPopular() {
        Sequences sequences = Walks.noise();
        try (Encoder encoder = train(sequences, 1)) {
            assertThat(scores(encoder, sequences, 1, 0)).isEqualTo(Popularity.of(sequences));
        }
    }

    @Test
    void manyHistoriesAtOnceAreAnsweredAsEachAlone() {
        Sequences sequences = Walks.noise();
        try (Encoder encoder = train(sequences, 1)) {
            List<History> histories =
                    IntStream.range(0, sequences.users())
                            .mapToObj(u -> History.of(sequences, u, u % 12, true, 0))
                            .toList();
            float[][] together = new float[histories.size()][sequences.items()];
            encoder.score(histories, together);
            for (int i = 0; i < together.length; i++) {
                float[] alone = new float[sequences.items()];
                encoder.score(histories.get(i), alone);
                assertThat(together[i]).containsExactly(alone, within(0.1f));
            }
        }
    }

    @Test
    void tenInteractionsAreTooFew() {
        var builder = Sequences.builder();
        for (int i = 0; i < 10; i++) {
            builder.add("anna", "item" + i, null, null, null);
        }
        assertThatExceptionOfType(UnlearnableException.class)
                .isThrownBy(() -> train(builder.build(), 1))
                .withMessageContaining("9 events")
                .withMessageContaining("at least 50");
    }

    @Test
    void closedEncoderSaysSo() {
        Encoder encoder = train(Walks.cycle(), 1);
        encoder.close();
        encoder.close();
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> scores(encoder, Walks.cycle(), 0, 3))
                .withMessageContaining("closed");
    }

    private Encoder train(Sequences sequences, long seed) {
        return train(sequences, seed, new Recording(null, null));
    }

    private Encoder train(Sequences sequences, long seed, TrainingRun run) {
        return train(sequences, seed, SMALL, run);
    }

    private Encoder train(
            Sequences sequences, long seed, Map<String, Double> plan, TrainingRun run) {
        return trainer.train(
                new TrainingSet(sequences, ItemTexts.none(sequences.items()), seed),
                Hyperparameters.of(trainer.hyperparameters(), plan),
                run);
    }

    /// Share of users whose last item gets the highest score.
    private static double hits(Encoder encoder, Sequences sequences) {
        int hits = 0;
        for (int user = 1; user < sequences.users(); user++) {
            int last = sequences.length(user) - 1;
            float[] scores = scores(encoder, sequences, user, last);
            int best =
                    IntStream.range(0, scores.length)
                            .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                            .orElseThrow();
            hits += best == sequences.item(user, last) ? 1 : 0;
        }
        return hits / (sequences.users() - 1.0);
    }

    private static float[] scores(Encoder encoder, Sequences sequences, int user, int length) {
        float[] scores = new float[sequences.items()];
        encoder.score(History.of(sequences, user, length, true, 0), scores);
        return scores;
    }

    private static float[] weights(Encoder encoder) {
        try (encoder) {
            return Objects.requireNonNull(encoder.artefact("data").tensors().get("items")).values();
        }
    }

    private static final class Recording implements TrainingRun {
        final List<Checkpoint> kept = new ArrayList<>();
        private final @Nullable Checkpoint interrupted;
        private final @Nullable Artefact predecessor;

        Recording(@Nullable Checkpoint interrupted, @Nullable Artefact predecessor) {
            this.interrupted = interrupted;
            this.predecessor = predecessor;
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

        @Override
        public @Nullable Artefact predecessor() {
            return predecessor;
        }
    }
}
