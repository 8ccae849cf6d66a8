package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Manifest;
import io.quando.domain.sequence.History;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static final EncoderTrainer TRAINER = SmallPlan.BERT.trainer();

    /// Their weights have the same shapes, so that nothing but the plan tells.
    @Test
    void encoderIsAskedWithTheHeadsItWasLearntWith() {
        try (Encoder encoder =
                TRAINER.train(
                        Walks.training(Walks.groups(), 3),
                        SmallPlan.BERT.plan(Map.of("epochs", 4.0)),
                        Recording.fresh())) {
            Artefact artefact = encoder.artefact("data");
            assertThat(scores(artefact, "2")).isEqualTo(scores(encoder));
            assertThat(scores(artefact, "1")).isNotEqualTo(scores(encoder));
        }
    }

    @Test
    void encoderOfAPlanWithoutHeadsHasOne() {
        try (Encoder encoder =
                TRAINER.train(
                        Walks.training(Walks.groups(), 3),
                        SmallPlan.BERT.plan(Map.of("epochs", 4.0, "heads", 1.0)),
                        Recording.fresh())) {
            assertThat(scores(encoder.artefact("data"), null)).isEqualTo(scores(encoder));
        }
    }

    private static float[] scores(Artefact artefact, @Nullable String heads) {
        Map<String, String> plan = new LinkedHashMap<>(artefact.manifest().plan());
        plan.remove("heads");
        if (heads != null) {
            plan.put("heads", heads);
        }
        var manifest = new Manifest("bert4rec", plan, 3, "data", Map.of(), Instant.EPOCH);
        try (Encoder opened =
                TRAINER.open(new Artefact(manifest, artefact.vocabulary(), artefact.tensors()))) {
            return scores(opened);
        }
    }

    private static float[] scores(Encoder encoder) {
        float[] scores = new float[Walks.ITEMS];
        encoder.score(History.of(Walks.groups(), Walks.ITEMS, 3, false, 0), scores);
        return scores;
    }
}
