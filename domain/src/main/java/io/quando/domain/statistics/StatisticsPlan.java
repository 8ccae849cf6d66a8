package io.quando.domain.statistics;

import io.quando.domain.behaviour.Attitudes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;

/// The rules by which statistics are counted.
///
/// @param zone whose wall clock tells the time context
/// @param attitudes what interactions say of wishes
/// @param events how many events of users are retained to pair them, [#LEAST_EVENTS] to
///   [#MOST_EVENTS]
/// @param credible which times count; an event far ahead of now would stay the newest for ever
public record StatisticsPlan(
        ZoneId zone, Attitudes attitudes, int events, Predicate<Instant> credible) {
    /// What one user may fill.
    public static final int LEAST_EVENTS = UserSequence.RETAINED;

    /// Weights of more could burst their 31 bits, if all were of one item.
    public static final int MOST_EVENTS = 7_000_000;

    /// Unless set otherwise.
    public static final int USUAL_EVENTS = 5_000_000;

    public StatisticsPlan {
        if (events < LEAST_EVENTS || events > MOST_EVENTS) {
            throw new IllegalArgumentException(
                    "The number of events to pair (%d) must be between %d and %d."
                            .formatted(events, LEAST_EVENTS, MOST_EVENTS));
        }
    }

    /// Every rating counts as interest, and every time is credible.
    public static StatisticsPlan usual(ZoneId zone) {
        return new StatisticsPlan(zone, Attitudes.WITHOUT_RATINGS, USUAL_EVENTS, time -> true);
    }

    /// The same with other credible times.
    public StatisticsPlan with(Predicate<Instant> other) {
        return new StatisticsPlan(zone, attitudes, events, other);
    }

    /// The same with another number of events to pair.
    public StatisticsPlan pairing(int most) {
        return new StatisticsPlan(zone, attitudes, most, credible);
    }

    /// The same with other attitudes.
    public StatisticsPlan with(Attitudes other) {
        return new StatisticsPlan(zone, other, events, credible);
    }
}
