package io.quando.domain.learn;

import java.time.Duration;
import java.time.Instant;

/// When enough has come in to learn again.
///
/// @param growth by which share the log must have grown since the last learning, 0 or more
/// @param least how many interactions must have come in at least, 1 or more
/// @param pause how long it must be since somebody last began to learn, 0 or more
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

    /// A tenth more, a thousand interactions at least, every quarter of an hour at most.
    public static RelearnPolicy standard() {
        return new RelearnPolicy(0.1, 1_000, Duration.ofMinutes(15));
    }

    /// @param interactions how many there are now
    /// @param learntFrom how many there were at the last learning, 0 if nothing was learnt yet
    /// @param last when somebody last began to learn
    public boolean isDue(long interactions, long learntFrom, Instant last, Instant now) {
        return interactions - learntFrom >= Math.max(least, growth * learntFrom)
                && !now.isBefore(last.plus(pause));
    }
}
