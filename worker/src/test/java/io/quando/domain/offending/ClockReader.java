package io.quando.domain.offending;

import io.quando.application.offending.RawUserKeeper;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Breaks rules on purpose: the domain asks a static clock, and knows a framework and a use case.
public final class ClockReader {
    private final @Nullable RawUserKeeper keeper = null;
    private final @Nullable MediaType type = null;

    public String read() {
        return "%s %s %s".formatted(Instant.now(), keeper, type);
    }
}
