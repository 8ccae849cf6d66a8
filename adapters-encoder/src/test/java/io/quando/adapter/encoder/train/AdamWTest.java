package io.quando.adapter.encoder.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Initial;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.domain.encode.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdamWTest {
    private static final double RATE = 0.01;
    private static final double DECAY = 0.5;

    /// Gradients 3 and 4 are cut to 0.6 and 0.8. In the first step each weight moves by the rate,
    /// whatever its gradient; and it decays.
    @Test
    void firstStepIsAsLongAsTheRate() {
        State after = steps(1, Parameter.Kind.MATRIX);
        assertThat(values(after.weights()))
                .containsExactly(new float[] {moved(1, DECAY), moved(2, DECAY)}, within(1e-6f));
        assertThat(values(after.moments().means()))
                .containsExactly(new float[] {0.06f, 0.08f}, within(1e-6f));
        assertThat(values(after.moments().variances()))
                .containsExactly(new float[] {0.02f * 0.36f, 0.02f * 0.64f}, within(1e-6f));
    }

    @Test
    void biasesDoNotDecay() {
        assertThat(values(steps(1, Parameter.Kind.VECTOR).weights()))
                .containsExactly(new float[] {moved(1, 0), moved(2, 0)}, within(1e-6f));
    }

    @Test
    void equalGradientsMoveByTheRateInEachStep() {
        assertThat(values(steps(10, Parameter.Kind.VECTOR).weights())[0])
                .isCloseTo((float) (1 - 10 * RATE), within(1e-5f));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void gradientThatIsNoNumberMovesNothing(float broken) {
        State after = steps(2, Parameter.Kind.MATRIX, 3, broken);
        assertThat(values(after.weights())).containsExactly(1, 2);
        assertThat(values(after.moments().means())).containsExactly(0, 0);
        assertThat(values(after.moments().variances())).containsExactly(0, 0);
    }

    private static float moved(double weight, double decay) {
        return (float) (weight - RATE - RATE * decay * weight);
    }

    private static State steps(int count, Parameter.Kind kind) {
        return steps(count, kind, 3, 4);
    }

    private static State steps(int count, Parameter.Kind kind, float... gradients) {
        var parameter = new Parameter("w", new int[] {2}, Initial.constant(0), kind);
        State begin =
                State.initial(Map.of("w", new Tensor(new int[] {2}, new float[] {1, 2})), false);
        var plan = new Plan(1, 1, RATE, 0, DECAY, 1, 0, 0, ProductPrecision.SINGLE, 1);
        try (NDManager memory = Libtorch.started().memory()) {
            var weights = new Weights(memory, List.of(parameter), begin.weights());
            weights.recorded();
            var adam = new AdamW(memory, List.of(parameter), weights, begin.moments(), plan);
            for (int step = 1; step <= count; step++) {
                try (Scope scope = Scope.recording(memory, ProductPrecision.SINGLE)) {
                    weights.lendTo(scope.memory());
                    var slopes = scope.memory().create(gradients);
                    Operations.backward(weights.get("w").mul(slopes).sum());
                    scope.stopRecording();
                    adam.update(scope.memory(), RATE, step);
                }
            }
            return new State(1, count, weights.tensors(), Map.of(), adam.moments(), Best.NONE);
        }
    }

    private static float[] values(Map<String, Tensor> tensors) {
        return Objects.requireNonNull(tensors.get("w")).values();
    }
}
