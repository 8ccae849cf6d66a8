package io.quando.benchmark;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import java.time.Instant;
import java.util.Random;
import java.util.function.Consumer;

/// A year of a shop with half a million users and a hundred thousand items of very different
/// popularity: visits of five events on average, one in four of them a purchase, one in a hundred a
/// return.
final class SyntheticLog {
    private static final int USERS = 500_000;
    private static final int ITEMS = 100_000;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final long SECONDS = 365L * 24 * 3600;
    private static final int LONGEST_VISIT = 9;

    private SyntheticLog() {}

    static void write(int events, long seed, Consumer<Interaction> sink) {
        Random random = new Random(seed);
        int written = 0;
        for (int visit = 0; written < events; visit++) {
            String user = "user-" + random.nextInt(USERS);
            String session = "visit-" + visit;
            int length = Math.min(events - written, 1 + random.nextInt(LONGEST_VISIT));
            for (int n = 0; n < length; n++) {
                Instant time = START.plusSeconds(SECONDS * written++ / events);
                sink.accept(
                        RetailLog.interaction(
                                user, item(random), type(random), time, null, session));
            }
        }
    }

    /// Popularity falls with the rank as in Zipf's law.
    private static String item(Random random) {
        return "item-" + (int) Math.exp(random.nextDouble() * Math.log(ITEMS));
    }

    private static InteractionType type(Random random) {
        int chance = random.nextInt(100);
        if (chance == 0) {
            return InteractionType.RETURN;
        }
        return chance < 26 ? InteractionType.PURCHASE : InteractionType.VIEW;
    }
}
