package io.quando.domain.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The order in which a user's interactions count at a moment: that of their times, and of
/// [InteractionOrder] where these are equal.
///
/// A time that lies ahead of the moment cannot be when it happened: such an interaction counts as
/// of its arrival, right behind the latest of those that had arrived before it. So a clock that
/// runs ahead loses nobody's click, and outweighs none that comes after it.
public final class ArrivalOrder {
    /// The least by which two times of the log differ.
    private static final Duration LEAST = ChronoUnit.MICROS.getDuration();

    private ArrivalOrder() {}

    /// @param entries of one user, in any order
    /// @return the same, the earliest first; no time lies ahead of the moment
    public static List<Interaction> at(Instant moment, List<LoggedInteraction> entries) {
        List<LoggedInteraction> happened =
                entries.stream().filter(entry -> !isAhead(entry, moment)).toList();
        Stream<Interaction> inTime =
                happened.stream()
                        .map(LoggedInteraction::interaction)
                        .sorted(InteractionOrder.BY_TIME);
        Stream<Interaction> ahead =
                entries.stream()
                        .filter(entry -> isAhead(entry, moment))
                        .sorted(Comparator.comparing(LoggedInteraction::position))
                        .map(entry -> arrived(entry, happened, moment));
        return Stream.concat(inTime, ahead)
                .sorted(Comparator.comparing(Interaction::time))
                .toList();
    }

    private static boolean isAhead(LoggedInteraction entry, Instant moment) {
        return entry.interaction().time().isAfter(moment);
    }

    /// Right behind the latest that had arrived before it; if none had, right before the earliest.
    private static Interaction arrived(
            LoggedInteraction entry, List<LoggedInteraction> happened, Instant moment) {
        Comparator<Instant> order = Comparator.naturalOrder();
        Instant first = happened.stream().map(ArrivalOrder::time).min(order).orElse(moment);
        Instant arrival =
                happened.stream()
                        .filter(other -> other.position().compareTo(entry.position()) < 0)
                        .map(ArrivalOrder::time)
                        .max(order)
                        .map(latest -> latest.plus(LEAST))
                        .orElse(first.minus(LEAST));
        Instant time = arrival.isAfter(moment) ? moment : arrival;
        return entry.interaction().withTime(time);
    }

    private static Instant time(LoggedInteraction entry) {
        return entry.interaction().time();
    }
}
