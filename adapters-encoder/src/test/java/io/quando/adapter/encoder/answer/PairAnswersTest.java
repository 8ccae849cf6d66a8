package io.quando.adapter.encoder.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.PairScorer;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.RecencyMean;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.domain.encode.Tensor;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairAnswersTest {
    private static final int ITEMS = 7;
    private static final int WIDTH = 3;
    private static final int HIDDEN = 4;
    private static final RecencyMean NETWORK = new RecencyMean(ITEMS, WIDTH, 0.5);
    private static final PairScorer SCORER = new PairScorer(WIDTH, HIDDEN);

    /// The first layer over state and item side by side, as the paper has it.
    @Test
    void scoresAreThoseOfThePerceptronOverBothSideBySide() {
        Map<String, Tensor> tensors = tensors();
        float[] scores = scores(1 << 20, List.of(history(1)));
        float[] items = values(tensors, "items");
        for (int item = 0; item < ITEMS; item++) {
            float[] both = new float[2 * WIDTH];
            System.arraycopy(items, 0, both, 0, WIDTH);
            System.arraycopy(items, item * WIDTH, both, WIDTH, WIDTH);
            assertThat(scores[item]).isCloseTo((float) perceptron(tensors, both), within(1e-5f));
        }
    }

    @Test
    void piecesChangeNothing() {
        List<History> histories =
                IntStream.rangeClosed(1, 5).mapToObj(PairAnswersTest::history).toList();
        float[] whole = scores(1 << 20, histories);
        for (long room : new long[] {1, 2 * HIDDEN, 3 * ITEMS * HIDDEN}) {
            assertThat(scores(room, histories)).containsExactly(whole, within(1e-6f));
        }
    }

    private static double perceptron(Map<String, Tensor> tensors, float[] both) {
        double score = 0;
        for (int unit = 0; unit < HIDDEN; unit++) {
            double sum = values(tensors, "pair.shift")[unit];
            for (int i = 0; i < both.length; i++) {
                String part = i < WIDTH ? "pair.state" : "pair.item";
                sum += both[i] * values(tensors, part)[unit * WIDTH + i % WIDTH];
            }
            score += Math.max(0, sum) * values(tensors, "pair.out")[unit];
        }
        return score;
    }

    private static History history(int length) {
        var builder = Sequences.builder();
        for (int i = 0; i < ITEMS; i++) {
            builder.add("anna", "item" + i, null, null, null);
        }
        return History.of(builder.build(), 0, length, true, 0);
    }

    private static float[] scores(long room, List<History> histories) {
        try (NDManager memory = Libtorch.started().memory()) {
            NDArray scores =
                    new PairAnswers(NETWORK, SCORER, 10, room)
                            .scores(
                                    memory,
                                    new Weights(memory, parameters(), tensors()),
                                    histories);
            assertThat(scores.getShape().getShape()).containsExactly(histories.size(), ITEMS);
            return scores.toFloatArray();
        }
    }

    private static float[] values(Map<String, Tensor> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name)).values();
    }

    /// The bias is not left at 0, so that it matters.
    private static Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        parameters().forEach(p -> tensors.put(p.name(), p.initial(1)));
        float[] bias = new float[HIDDEN];
        IntStream.range(0, HIDDEN).forEach(i -> bias[i] = 0.3f - 0.2f * i);
        tensors.put("pair.shift", new Tensor(new int[] {HIDDEN}, bias));
        return tensors;
    }

    private static List<Parameter> parameters() {
        return Stream.of(NETWORK.parameters(), SCORER.parameters()).flatMap(List::stream).toList();
    }
}
