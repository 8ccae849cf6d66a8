package io.quando.adapter.encoder.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.batch.Example;
import io.quando.adapter.encoder.batch.NextItemLessons;
import io.quando.adapter.encoder.batch.TokenBudget;
import io.quando.adapter.encoder.loss.FullSoftmax;
import io.quando.adapter.encoder.network.DropoutPool;
import io.quando.adapter.encoder.network.Transformer;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Precision;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a step makes is gone after it.
class MemoryTest {
    private static final int ITEMS = 20;
    private static final int LENGTH = 9;
    private static final Transformer NETWORK = new Transformer(ITEMS, 16, 2, LENGTH);

    @Test
    void eachStepLeavesAsManyArraysAsItFound() {
        Map<String, Tensor> initial = new LinkedHashMap<>();
        NETWORK.parameters().forEach(p -> initial.put(p.name(), p.initial(1)));
        var plan = new Plan(1, 1, 0.001, 0, 0, 1, 0.2, Precision.AUTO, 1);
        try (NDManager memory = Libtorch.started().memory();
                var pool = new DropoutPool(memory, 0.2, 1)) {
            var weights = new Weights(memory, NETWORK.parameters(), initial);
            weights.recorded();
            var optimiser =
                    new AdamW(
                            memory,
                            NETWORK.parameters(),
                            weights,
                            State.initial(initial).moments(),
                            plan);
            var progress =
                    new Progress(TrainingRun.from(status -> {}), 1, 0, "here", System::nanoTime);
            var steps = new Steps(memory, weights, optimiser, plan, progress, 0);
            List<Integer> counts = new ArrayList<>();
            for (Step step : lessons()) {
                steps.step(
                        step, pool, new SplittableRandom(1), new Place(1, 0, 1), Best.NONE, null);
                counts.add(memory.getManagedArrays().size());
            }
            assertThat(counts).hasSizeGreaterThan(5).allMatch(counts.getFirst()::equals);
            assertThat(counts.getFirst()).isGreaterThan(3 * NETWORK.parameters().size());
        }
    }

    private static List<Step> lessons() {
        int[] items = IntStream.range(0, LENGTH).toArray();
        List<Example> examples =
                IntStream.range(0, 100).mapToObj(i -> new Example(items, items, items)).toList();
        return new NextItemLessons(
                        NETWORK, new FullSoftmax(), random -> examples, new TokenBudget(100))
                .epoch(new SplittableRandom(1));
    }
}
