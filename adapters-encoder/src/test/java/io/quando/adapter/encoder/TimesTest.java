package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Encoder;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final int USERS = 60;
    private static final int LENGTH = 9;
    private static final long SHORT = 60_000;
    private static final long LONG = 100 * SHORT;
    private static final long BEGIN = Instant.parse("2001-02-03T00:00:00Z").toEpochMilli();

    /// Which item comes next follows from nothing but how long it takes to come.
    @Test
    void itemThatFollowsFromTheGapIsTold() {
        Sequences sequences = gaps();
        for (double time : new double[] {1, 3}) {
            try (Encoder encoder = train(sequences, time)) {
                assertThat(best(encoder, sequences, SHORT)).isZero();
                assertThat(best(encoder, sequences, LONG)).isEqualTo(1);
            }
        }
    }

    @Test
    void timesAreNotLearntWhereThereAreNone() {
        assertThatExceptionOfType(UnlearnableException.class)
                .isThrownBy(() -> train(Walks.bare(), 2))
                .withMessageContaining("time (bias)")
                .withMessageContaining("none");
    }

    private static Encoder train(Sequences sequences, double time) {
        return SmallPlan.SASREC
                .trainer()
                .train(
                        new TrainingSet(sequences, ItemTexts.none(sequences.items()), 1),
                        SmallPlan.SASREC.plan(Map.of("time", time)),
                        Recording.fresh());
    }

    private static int best(Encoder encoder, Sequences sequences, long later) {
        float[] scores = new float[2];
        int last = LENGTH - 1;
        encoder.score(
                History.of(sequences, 0, LENGTH, true, sequences.time(0, last) + later), scores);
        return scores[0] > scores[1] ? 0 : 1;
    }

    private static Sequences gaps() {
        var random = new Random(3);
        var builder = Sequences.builder();
        for (int user = 0; user < USERS; user++) {
            long time = BEGIN;
            for (int i = 0; i < LENGTH; i++) {
                boolean soon = user + i == 0 || random.nextBoolean();
                time += soon ? SHORT : LONG;
                builder.add(
                        "user" + user,
                        soon ? "soon" : "late",
                        Instant.ofEpochMilli(time),
                        null,
                        null);
            }
        }
        return builder.build();
    }
}
