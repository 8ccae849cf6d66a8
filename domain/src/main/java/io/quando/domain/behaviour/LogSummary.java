package io.quando.domain.behaviour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Totals over a tenant's log.
///
/// @param interactions how many there are
/// @param users different known users
/// @param items different items
/// @param deadLetters conflicting interactions that were put aside
/// @param first time of the earliest, or null if there is none
/// @param last time of the latest, or null if there is none
public record LogSummary(
        long interactions,
        long users,
        long items,
        long deadLetters,
        @Nullable Instant first,
        @Nullable Instant last) {}
