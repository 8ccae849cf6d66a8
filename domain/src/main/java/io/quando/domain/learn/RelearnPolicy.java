package io.quando.domain.learn;

import java.time.Duration;
import java.time.Instant;

/// Decides when enough interactions have come in to learn again.
///
/// @param growth share by which the log must have grown since the last training, 0 or more
/// @param least fewest new interactions, 1 or more
/// @param pause shortest time since the start of the last training, 0 or more
public record RelearnPolicy(double growth, long least, Duration pause) {
    public RelearnPolicy {
        if (!(growth >= 0) || Double.isInfinite(growth)) {
            throw new IllegalArgumentException(
                    "The growth (%s) must be 0 or more. 10 %% is written 0.1.".formatted(growth));
        }
        if (least < 1) {
            throw new IllegalArgumentException(
                    "The least growth (%d) must be at least 1 interaction.".formatted(least));
        }
        if (pause.isNegative()) {
            throw new IllegalArgumentException(
                    "The pause (%s) must be 0 or more.".formatted(pause));
        }
    }

    /// A tenth more, at least a thousand interactions, at most once every quarter of an hour.
    public static RelearnPolicy standard() {
        return new RelearnPolicy(0.1, 1_000, Duration.ofMinutes(15));
    }

    /// Decides whether a training is due.
    ///
    /// @param interactions number of interactions now
    /// @param learntFrom number of interactions at the last training, 0 before the first
    /// @param last start of the last training
    public boolean isDue(long interactions, long learntFrom, Instant last, Instant now) {
        return interactions - learntFrom >= Math.max(least, growth * learntFrom)
                && !now.isBefore(last.plus(pause));
    }
}
