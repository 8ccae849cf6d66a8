package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Encoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// DJL frees Java's memory below tensors that libtorch still uses.
class GarbageCollectionTest {
    @ParameterizedTest
    @EnumSource
    void collectingGarbageMeanwhileChangesNothing(SmallPlan small) throws InterruptedException {
        Map<String, float[]> alone = weights(small);
        var over = new AtomicBoolean();
        Thread collector =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!over.get()) {
                                System.gc();
                            }
                        });
        try {
            Map<String, float[]> beside = weights(small);
            alone.forEach((name, values) ->
                    assertThat(beside.get(name)).as(name).containsExactly(values));
        } finally {
            over.set(true);
            collector.join();
        }
    }

    private static Map<String, float[]> weights(SmallPlan small) {
        try (Encoder encoder =
                small.trainer()
                        .train(
                                Walks.training(Walks.groups(), 1),
                                small.plan(Map.of("epochs", 2.0, "dropout", 0.1)),
                                Recording.fresh())) {
            Map<String, float[]> weights = new LinkedHashMap<>();
            encoder.artefact("data").tensors().forEach((name, t) -> weights.put(name, t.values()));
            return weights;
        }
    }
}
