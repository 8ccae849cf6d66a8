package io.quando.adapter.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Initial;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.domain.encode.Tensor;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// The smallest thing to learn: numbers whose squares, with some noise, become small.
final class Parabola {
    static final Parameter NUMBERS =
            new Parameter("numbers", new int[] {8}, Initial.normal(1), Parameter.Kind.MATRIX);
    static final int STEPS = 10;

    private Parabola() {}

    static TrainingTask task() {
        return task(random -> Collections.nCopies(STEPS, Parabola::loss));
    }

    static TrainingTask task(Lessons lessons) {
        return new TrainingTask(
                List.of(NUMBERS),
                lessons,
                (weights, asked) -> -squares(weights),
                Map.of("plan", "standard"));
    }

    static Plan plan(int epochs, int patience) {
        return new Plan(epochs, patience, 0.1, 5, 0.01, 1, 0.2, 0, ProductPrecision.SINGLE, 7);
    }

    static Map<String, Tensor> initial() {
        return List.of(NUMBERS).stream()
                .collect(Collectors.toMap(Parameter::name, p -> p.initial(3)));
    }

    static Loss loss(NDManager memory, Weights weights, Dropout dropout, SplittableRandom random) {
        float noise = (float) (0.1 * random.nextDouble());
        NDArray left = dropout.apply(weights.get(NUMBERS.name()).sub(noise));
        return Loss.recorded(left.square().mean());
    }

    private static double squares(Map<String, Tensor> weights) {
        double sum = 0;
        for (float number : Objects.requireNonNull(weights.get(NUMBERS.name())).values()) {
            sum += number * number;
        }
        return sum;
    }
}
