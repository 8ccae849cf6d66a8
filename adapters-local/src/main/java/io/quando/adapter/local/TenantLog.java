package io.quando.adapter.local;

import static java.util.Comparator.comparing;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.ContentHash;
import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.HistoryCursor;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The interactions of one tenant, in the order of arrival and by user.
final class TenantLog {
    private static final Comparator<HistoryCursor> NEWEST_FIRST =
            comparing(HistoryCursor::time).thenComparing(HistoryCursor::position).reversed();

    private final Map<EventId, String> hashes = new HashMap<>();
    private final Set<DeadLetter> deadLetters = new HashSet<>();
    private final List<LoggedInteraction> entries = new ArrayList<>();
    private final Map<UserId, NavigableMap<HistoryCursor, LoggedInteraction>> histories =
            new HashMap<>();
    private long batches;

    synchronized List<AppendOutcome> append(List<Interaction> interactions) {
        long batch = batches++;
        List<AppendOutcome> outcomes = new ArrayList<>(interactions.size());
        for (Interaction interaction : interactions) {
            outcomes.add(append(interaction, new LogPosition(batch, outcomes.size())));
        }
        return outcomes;
    }

    private AppendOutcome append(Interaction interaction, LogPosition position) {
        String hash = ContentHash.of(interaction);
        String stored = hashes.putIfAbsent(interaction.id(), hash);
        if (stored == null) {
            store(new LoggedInteraction(position, interaction));
            return AppendOutcome.STORED;
        }
        if (stored.equals(hash)) {
            return AppendOutcome.DUPLICATE;
        }
        deadLetters.add(new DeadLetter(interaction.id(), hash));
        return AppendOutcome.CONFLICT;
    }

    private void store(LoggedInteraction entry) {
        entries.add(entry);
        UserId user = entry.interaction().user();
        if (user != null) {
            histories
                    .computeIfAbsent(user, u -> new TreeMap<>(NEWEST_FIRST))
                    .put(HistoryCursor.of(entry), entry);
        }
    }

    synchronized List<LoggedInteraction> history(
            UserId user, @Nullable HistoryCursor before, int limit) {
        NavigableMap<HistoryCursor, LoggedInteraction> all = histories.get(user);
        if (all == null) {
            return List.of();
        }
        NavigableMap<HistoryCursor, LoggedInteraction> older =
                before == null ? all : all.tailMap(before, false);
        return older.values().stream().limit(limit).toList();
    }

    synchronized List<LoggedInteraction> wishes(UserId user, Instant until, int limit) {
        return latest(limit, newestFirst(user, until).filter(TenantLog::isWish).toList());
    }

    synchronized List<LoggedInteraction> verdicts(
            UserId user, Collection<ItemId> items, Instant until, int limit) {
        return items.stream()
                .distinct()
                .map(item ->
                        newestFirst(user, until)
                                .filter(entry -> item.equals(entry.interaction().item()))
                                .filter(entry -> entry.interaction().type().isVerdict())
                                .toList())
                .flatMap(verdicts -> latest(limit, verdicts).stream())
                .toList();
    }

    /// The first so many, and all that are of the time of the last of them.
    private static List<LoggedInteraction> latest(int limit, List<LoggedInteraction> newestFirst) {
        int end = Math.min(limit, newestFirst.size());
        while (end < newestFirst.size()
                && time(newestFirst.get(end)).equals(time(newestFirst.get(end - 1)))) {
            end++;
        }
        return newestFirst.subList(0, end);
    }

    private Stream<LoggedInteraction> newestFirst(UserId user, Instant until) {
        return histories.getOrDefault(user, Collections.emptyNavigableMap()).values().stream()
                .filter(entry -> !time(entry).isAfter(until));
    }

    private static boolean isWish(LoggedInteraction entry) {
        Interaction interaction = entry.interaction();
        return interaction.item() != null && !interaction.type().isNeutral();
    }

    synchronized List<LoggedInteraction> after(LogPosition position, int limit) {
        int from = firstBehind(position);
        int to = (int) Math.min(entries.size(), (long) from + limit);
        return List.copyOf(entries.subList(from, to));
    }

    private int firstBehind(LogPosition position) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).position().compareTo(position) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    synchronized LogSummary summary() {
        return new LogSummary(
                entries.size(),
                histories.size(),
                entries.stream()
                        .map(entry -> entry.interaction().item())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                deadLetters.size(),
                entries.stream().map(TenantLog::time).min(Instant::compareTo).orElse(null),
                entries.stream().map(TenantLog::time).max(Instant::compareTo).orElse(null));
    }

    private static Instant time(LoggedInteraction entry) {
        return entry.interaction().time();
    }

    private record DeadLetter(EventId id, String hash) {}
}
