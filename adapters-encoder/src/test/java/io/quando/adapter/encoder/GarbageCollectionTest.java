package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.ItemTexts;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// DJL frees Java's memory below tensors that libtorch still uses.
class GarbageCollectionTest {
    private static final Map<String, Double> PLAN =
            Map.of(
                    "dim",
                    32.0,
                    "blocks",
                    1.0,
                    "max-length",
                    8.0,
                    "batch-tokens",
                    64.0,
                    "epochs",
                    2.0);

    private final EncoderTrainer trainer = new DjlEncoderKit().trainers().getFirst();

    @Test
    void collectingGarbageMeanwhileChangesNothing() throws InterruptedException {
        float[] alone = weights();
        var over = new AtomicBoolean();
        Thread collector =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!over.get()) {
                                System.gc();
                            }
                        });
        try {
            assertThat(weights()).containsExactly(alone);
        } finally {
            over.set(true);
            collector.join();
        }
    }

    private float[] weights() {
        var training = new TrainingSet(Walks.cycle(), ItemTexts.none(Walks.ITEMS), 1);
        try (Encoder encoder =
                trainer.train(
                        training,
                        Hyperparameters.of(trainer.hyperparameters(), PLAN),
                        TrainingRun.from(status -> {}))) {
            Tensor items = encoder.artefact("data").tensors().get("items");
            return Objects.requireNonNull(items).values();
        }
    }
}
