package io.quando.domain.baseline;

import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Seeded sequences with times, values and baskets, cut at random, and histories to ask about.
final class RandomSequences {
    private static final int[] USERS = {0, 1, 7, 8, 33};
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random;
    private final Sequences full;
    private final Sequences training;

    private RandomSequences(long seed, boolean decorated) {
        random = new Random(seed);
        full = full(USERS[(int) (seed % USERS.length)], 2 + random.nextInt(14), decorated);
        int[] lengths = new int[full.users()];
        for (int user = 0; user < lengths.length; user++) {
            lengths[user] = random.nextInt(full.length(user) + 1);
        }
        training = full.upTo(lengths);
    }

    /// Events that have times, values and baskets.
    static RandomSequences decorated(long seed) {
        return new RandomSequences(seed, true);
    }

    /// Events of which the order alone is known.
    static RandomSequences plain(long seed) {
        return new RandomSequences(seed, false);
    }

    Sequences training() {
        return training;
    }

    int items() {
        return full.items();
    }

    /// One of each user, of any length, every other one as a stranger's.
    List<History> histories() {
        List<History> histories = new ArrayList<>();
        for (int user = 0; user < full.users(); user++) {
            int length = random.nextInt(full.length(user) + 1);
            histories.add(History.of(full, user, length, user % 2 == 0, START.toEpochMilli()));
        }
        return histories;
    }

    /// One without events, one of a single event and one of all events, of each user.
    List<History> oddHistories() {
        List<History> histories = new ArrayList<>();
        for (int user = 0; user < full.users(); user++) {
            for (int length : new int[] {0, 1, full.length(user)}) {
                histories.add(History.of(full, user, length, length != 1, Long.MIN_VALUE));
            }
        }
        return histories;
    }

    private Sequences full(int users, int items, boolean decorated) {
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < users; user++) {
            int length = 1 + random.nextInt(16);
            for (int event = 0; event < length; event++) {
                String item = "i" + Math.min(random.nextInt(items), random.nextInt(items));
                Instant time = START.plus(Duration.ofMinutes(random.nextInt(100_000)));
                builder.add(
                        "u" + user,
                        item,
                        decorated ? time : null,
                        decorated ? rating() : null,
                        decorated ? "b" + random.nextInt(3) : null);
            }
        }
        return builder.build();
    }

    private @Nullable Double rating() {
        return random.nextInt(5) == 0 ? null : 1.0 + random.nextInt(5);
    }
}
