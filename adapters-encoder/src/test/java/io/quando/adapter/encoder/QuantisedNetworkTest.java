package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Networks whose rows are wide enough to be quantised, asked in eight bits.
@ParameterizedClass
@EnumSource(
        value = SmallPlan.class,
        names = {"SASREC", "GRU", "BILINEAR"})
class QuantisedNetworkTest {
    private static final int SHOWN = Walks.GROUP - 1;
    private static final Sequences GROUPS = Walks.groups();
    private static final Map<SmallPlan, Encoder> TRAINED = new EnumMap<>(SmallPlan.class);

    private final SmallPlan small;
    private final EncoderTrainer trainer;
    private final Encoder exact;

    QuantisedNetworkTest(SmallPlan small) {
        this.small = small;
        trainer = small.trainer();
        exact = TRAINED.computeIfAbsent(small, plan -> trained(plan, Quantisation.LEAST_COLUMNS));
    }

    @AfterAll
    static void close() {
        TRAINED.values().forEach(Encoder::close);
        TRAINED.clear();
    }

    @Test
    void itTakesAboutAQuarterOfTheBytes() {
        Artefact artefact = exact.artefact("data");
        double share = (double) bytes(Quantisation.quantised(artefact)) / bytes(artefact);
        assertThat(share).isBetween(0.25, 0.32);
    }

    @Test
    void answersDifferAndRankingsMostlyAgree() {
        Artefact artefact = exact.artefact("data");
        try (Encoder rounded = trainer.open(throughEightBits(artefact))) {
            assertThat(unlike(rounded)).isBetween(1e-5, 0.05);
            assertThat(sameOrder(rounded)).isGreaterThan(0.9);
            assertThat(hits(exact)).isGreaterThan(0.9);
            assertThat(hits(rounded)).isGreaterThan(0.9);
        }
    }

    /// All that was learnt lies in the matrices that are quantised: without them it is guesswork.
    @Test
    void answersComeFromTheQuantisedMatrices() {
        Artefact artefact = exact.artefact("data");
        Map<String, Tensor> tensors = new LinkedHashMap<>(artefact.tensors());
        Quantisation.quantised(artefact)
                .quantised()
                .keySet()
                .forEach(name -> tensors.computeIfPresent(name, (n, tensor) -> zeros(tensor)));
        var without = new Artefact(artefact.manifest(), artefact.vocabulary(), tensors);
        try (Encoder emptied = trainer.open(without)) {
            assertThat(hits(emptied)).isLessThan(0.5);
        }
    }

    @Test
    void rowsOfNarrowNetworksStayAsTheyAre() {
        try (Encoder narrow = trained(small, Quantisation.LEAST_COLUMNS / 4)) {
            assertThat(Quantisation.quantised(narrow.artefact("data")).tensors())
                    .containsKey(Network.ITEMS);
        }
        assertThat(Quantisation.quantised(exact.artefact("data")).quantised())
                .containsKey(Network.ITEMS);
    }

    private static Encoder trained(SmallPlan small, int width) {
        return small.trainer()
                .train(
                        Walks.training(GROUPS, 3),
                        small.plan(Map.of("dim", (double) width, "epochs", 20.0)),
                        Recording.fresh());
    }

    private static Artefact throughEightBits(Artefact artefact) {
        return Quantisation.dequantised(Quantisation.quantised(artefact));
    }

    private static Tensor zeros(Tensor tensor) {
        return new Tensor(tensor.shape(), new float[tensor.values().length]);
    }

    private static long bytes(Artefact artefact) {
        long floats = artefact.tensors().values().stream().mapToLong(t -> t.values().length).sum();
        long eighths =
                artefact.quantised().values().stream().mapToLong(QuantisedNetworkTest::bytes).sum();
        return Float.BYTES * floats + eighths;
    }

    private static long bytes(QuantisedMatrix matrix) {
        return matrix.values().length + (long) Float.BYTES * matrix.scales().length;
    }

    /// How far scores are apart, as a share of how far those of different items are.
    private double unlike(Encoder rounded) {
        double difference = 0;
        double spread = 0;
        for (int user = Walks.ITEMS; user < GROUPS.users(); user++) {
            float[] before = scores(exact, user);
            float[] after = scores(rounded, user);
            for (int item = 0; item < before.length; item++) {
                difference += Math.abs(after[item] - before[item]);
                spread += Math.abs(before[item] - before[(item + 1) % before.length]);
            }
        }
        return difference / spread;
    }

    /// Share of the pairs of items that stand in the same order.
    private double sameOrder(Encoder rounded) {
        long same = 0;
        long pairs = 0;
        for (int user = Walks.ITEMS; user < GROUPS.users(); user++) {
            float[] before = scores(exact, user);
            float[] after = scores(rounded, user);
            for (int i = 0; i < before.length; i++) {
                for (int j = 0; j < i; j++) {
                    pairs++;
                    same += before[i] > before[j] == after[i] > after[j] ? 1 : 0;
                }
            }
        }
        return (double) same / pairs;
    }

    private static double hits(Encoder encoder) {
        int hits = 0;
        for (int user = Walks.ITEMS; user < GROUPS.users(); user++) {
            float[] scores = scores(encoder, user);
            Arrays.stream(history(user).items())
                    .forEach(item -> scores[item] = Float.NEGATIVE_INFINITY);
            int best =
                    IntStream.range(0, scores.length)
                            .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                            .orElseThrow();
            hits += best == GROUPS.item(user, SHOWN) ? 1 : 0;
        }
        return (double) hits / Walks.USERS;
    }

    private static float[] scores(Encoder encoder, int user) {
        float[] scores = new float[GROUPS.items()];
        encoder.score(history(user), scores);
        return scores;
    }

    private static History history(int user) {
        return History.of(GROUPS, user, SHOWN, true, GROUPS.time(user, SHOWN));
    }
}
