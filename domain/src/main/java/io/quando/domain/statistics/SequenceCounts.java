package io.quando.domain.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The tables that the sequences of users are counted into.
///
/// @param zone whose wall clock tells the time context
record SequenceCounts(
        Vocabulary items, Cooccurrence cooccurrence, Popularity popularity, ZoneId zone) {

    /// Counts a wish, or takes it back.
    ///
    /// @param time microseconds since 1970
    /// @param times 1 to count, −1 to take back
    void popular(int code, long time, int times) {
        Instant instant = Instant.EPOCH.plus(time, ChronoUnit.MICROS);
        popularity.count(code, TimeContext.of(instant, zone), times);
    }
}
