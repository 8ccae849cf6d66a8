package io.quando.domain.statistics;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that is counted for a tenant while the log goes on.
///
/// Interactions that show no interest (returns, dislikes, impressions, searches …) are passed over.
/// Anonymous ones count for popularity, but follow nothing.
///
/// **Mutates** one writer calls [#apply], or [#count] and [#publish]; the statistics may be read
/// from any thread.
public final class LiveStatistics {
    private final ZoneId zone;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Cooccurrence cooccurrence = new Cooccurrence();
    private final Popularity popularity = new Popularity();
    private final Map<UserId, RecentItems> recent = new HashMap<>();
    private volatile LogPosition position = LogPosition.START;

    /// @param zone whose wall clock tells the time context
    public LiveStatistics(ZoneId zone) {
        this.zone = zone;
    }

    /// Counts the next interactions of the log and publishes the result.
    ///
    /// @throws IllegalArgumentException if they do not lie behind [#position]
    public void apply(List<LoggedInteraction> next) {
        count(next);
        publish();
    }

    /// Counts the next interactions of the log; nobody sees it before [#publish].
    ///
    /// @throws IllegalArgumentException if they do not lie behind [#position]
    public void count(List<LoggedInteraction> next) {
        for (LoggedInteraction entry : next) {
            if (entry.position().compareTo(position) <= 0) {
                throw new IllegalArgumentException(
                        "The position (%s) must lie behind the last one (%s)."
                                .formatted(entry.position(), position));
            }
            count(entry.interaction());
            position = entry.position();
        }
    }

    /// Makes what was counted visible.
    public void publish() {
        cooccurrence.publish();
        popularity.publish();
    }

    /// How far into the log the statistics reach.
    public LogPosition position() {
        return position;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Cooccurrence cooccurrence() {
        return cooccurrence;
    }

    public Popularity popularity() {
        return popularity;
    }

    public ZoneId zone() {
        return zone;
    }

    private void count(Interaction interaction) {
        ItemId item = interaction.item();
        if (item == null || !interaction.type().showsInterest()) {
            return;
        }
        int code = vocabulary.code(item);
        popularity.count(code, TimeContext.of(interaction.time(), zone));
        UserId user = interaction.user();
        if (user != null) {
            recent.computeIfAbsent(user, u -> new RecentItems())
                    .advance(code, interaction.time(), cooccurrence);
        }
    }

    /// The last few items of a user in the order of their arrival, the latest first. Which of two
    /// came first is told by their times, so that a log in descending order counts like one in
    /// ascending order.
    private static final class RecentItems {
        private record Arrival(int code, Instant time) {}

        private final Deque<Arrival> latestFirst = new ArrayDeque<>(Cooccurrence.WINDOW);

        void advance(int code, Instant time, Cooccurrence cooccurrence) {
            int distance = 0;
            for (Arrival other : latestFirst) {
                distance++;
                if (time.isBefore(other.time)) {
                    cooccurrence.count(code, other.code, distance);
                } else {
                    cooccurrence.count(other.code, code, distance);
                }
            }
            if (latestFirst.size() == Cooccurrence.WINDOW) {
                latestFirst.removeLast();
            }
            latestFirst.addFirst(new Arrival(code, time));
        }
    }
}
