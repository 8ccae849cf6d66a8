package io.quando.domain.statistics;

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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small log that a test writes by hand; events are views a minute apart on a Monday morning,
/// unless told otherwise.
public final class HandWrittenLog {
    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T08:00:00Z");
    public static final Instant MONDAY_EVENING = Instant.parse("2026-03-02T20:00:00Z");
    public static final Instant SATURDAY_NIGHT = Instant.parse("2026-03-07T02:00:00Z");

    private final List<LoggedInteraction> entries = new ArrayList<>();
    private Instant time = MONDAY_MORNING;

    /// The next events begin at this time.
    public HandWrittenLog from(Instant start) {
        time = start;
        return this;
    }

    /// A user views one item after the other.
    public HandWrittenLog views(String user, String... items) {
        for (String item : items) {
            add(user, item, InteractionType.VIEW);
        }
        return this;
    }

    /// Somebody unknown views one item after the other.
    public HandWrittenLog anonymousViews(String... items) {
        for (String item : items) {
            add(null, item, InteractionType.VIEW);
        }
        return this;
    }

    public HandWrittenLog add(@Nullable String user, String item, InteractionType type) {
        String id = "e" + entries.size();
        entries.add(
                new LoggedInteraction(
                        new LogPosition(entries.size(), 0), event(id, user, item, type, time)));
        time = time.plus(Duration.ofMinutes(1));
        return this;
    }

    public List<LoggedInteraction> entries() {
        return List.copyOf(entries);
    }

    /// The statistics of someone who read it all at once, by the clock of UTC.
    public LiveStatistics counted() {
        LiveStatistics statistics = new LiveStatistics(ZoneOffset.UTC);
        statistics.apply(entries);
        return statistics;
    }

    public static Interaction event(
            String id, @Nullable String user, String item, InteractionType type, Instant time) {
        return new Interaction(
                new EventId(id),
                user == null ? null : user(user),
                new ItemId(item),
                type,
                time,
                null,
                null,
                user == null ? "till" : null,
                null,
                Map.of(),
                null,
                null);
    }

    public static UserId user(String name) {
        return new UserId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
