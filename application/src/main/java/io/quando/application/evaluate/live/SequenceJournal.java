package io.quando.application.evaluate.live;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.sequence.Sequences;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Presents sequences as interactions: as purchases if they have baskets, otherwise as views.
///
/// Without times, baskets are a week apart, and events a minute. Without baskets, every [#STRETCH]
/// consecutive events count as one session, so that rules are not mined from a user's whole
/// history.
public final class SequenceJournal implements Journal {
    /// The number of events that make a session in data without baskets.
    public static final int STRETCH = 10;

    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    private final Sequences sequences;
    private final List<ItemId> items;
    private final int[] users;
    private final int[] positions;

    public SequenceJournal(Sequences sequences) {
        this.sequences = sequences;
        this.items = sequences.itemNames().stream().map(ItemId::new).toList();
        int events = Math.toIntExact(sequences.events());
        this.users = new int[events];
        this.positions = new int[events];
        for (int user = 0; user < sequences.users(); user++) {
            for (int position = 0; position < sequences.length(user); position++) {
                users[sequences.origin(user, position)] = user;
                positions[sequences.origin(user, position)] = position;
            }
        }
    }

    @Override
    public List<Interaction> upTo(int origin) {
        int user = users[origin];
        int length = positions[origin] + 1;
        return new AbstractList<>() {
            @Override
            public Interaction get(int position) {
                return interaction(user, Objects.checkIndex(position, length));
            }

            @Override
            public int size() {
                return length;
            }
        };
    }

    private Interaction interaction(int user, int position) {
        return new Interaction(
                new EventId(Integer.toString(sequences.origin(user, position))),
                new UserId(new UUID(0, user)),
                items.get(sequences.item(user, position)),
                sequences.inBaskets() ? InteractionType.PURCHASE : InteractionType.VIEW,
                time(user, position),
                value(user, position),
                null,
                session(user, position),
                null,
                Map.of(),
                null,
                null);
    }

    private Instant time(int user, int position) {
        return sequences.timed()
                ? Instant.ofEpochMilli(sequences.time(user, position))
                : START.plus(apart(sequences.inBaskets()).multipliedBy(step(user, position)));
    }

    private int step(int user, int position) {
        return sequences.inBaskets() ? sequences.basket(user, position) : position;
    }

    /// The assumed time between neighbours in data without times.
    static Duration apart(boolean baskets) {
        return baskets ? Duration.ofDays(7) : Duration.ofMinutes(1);
    }

    private @Nullable Double value(int user, int position) {
        float value = sequences.valued() ? sequences.value(user, position) : Float.NaN;
        return Float.isNaN(value) ? null : (double) value;
    }

    private String session(int user, int position) {
        int number = sequences.inBaskets() ? sequences.basket(user, position) : position / STRETCH;
        return Integer.toString(number);
    }
}
