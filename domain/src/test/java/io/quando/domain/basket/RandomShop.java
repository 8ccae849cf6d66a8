package io.quando.domain.basket;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What happens in a small shop around the day on which the clocks go forward: views, carts,
/// purchases, what goes back of both, and refusals by few users with few items, in sessions or
/// without, some long after they happened and some at the very same time.
final class RandomShop {
    private static final Instant START = Instant.parse("2026-03-27T00:00:00Z");
    private static final int MINUTES = 5 * 24 * 60;
    private static final double[] QUANTITIES = {0.1, 1, 2, 3, 1e-10};

    private final RandomGenerator random;
    private final List<LoggedInteraction> entries = new ArrayList<>();

    /// How many of a hundred interests are purchases.
    private final int purchases;

    RandomShop(RandomGenerator random) {
        this.random = random;
        purchases = List.of(0, 5, 10, 50, 100).get(random.nextInt(5));
    }

    List<LoggedInteraction> happened(int events) {
        for (int n = 0; n < events; n++) {
            String user = random.nextInt(6) == 0 ? null : "user-" + random.nextInt(4);
            boolean session = user == null || random.nextBoolean();
            add(
                    user,
                    "item-" + random.nextInt(8),
                    type(),
                    START.plus(Duration.ofMinutes(random.nextInt(MINUTES) / 30 * 30)),
                    session ? "session-" + random.nextInt(10) : null,
                    random.nextBoolean() ? null : QUANTITIES[random.nextInt(QUANTITIES.length)]);
        }
        return List.copyOf(entries);
    }

    private InteractionType type() {
        int chance = random.nextInt(100);
        if (chance < 15) {
            return InteractionType.RETURN;
        }
        if (chance < 20) {
            return InteractionType.DISLIKE;
        }
        if (chance < 35) {
            return chance < 28 ? InteractionType.CART : InteractionType.REMOVE_FROM_CART;
        }
        return random.nextInt(100) < purchases ? InteractionType.PURCHASE : InteractionType.VIEW;
    }

    private void add(
            @Nullable String user,
            String item,
            InteractionType type,
            Instant time,
            @Nullable String session,
            @Nullable Double quantity) {
        LogPosition position = new LogPosition(entries.size() / 3, entries.size() % 3);
        entries.add(
                new LoggedInteraction(
                        position,
                        event("e" + entries.size(), user, item, type, time, session, quantity)));
    }

    static Interaction event(
            String id,
            @Nullable String user,
            String item,
            InteractionType type,
            Instant time,
            @Nullable String session,
            @Nullable Double quantity) {
        return new Interaction(
                new EventId(id),
                user == null ? null : user(user),
                new ItemId(item),
                type,
                time,
                null,
                quantity,
                session,
                null,
                Map.of(),
                null,
                null);
    }

    private static UserId user(String name) {
        return new UserId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
