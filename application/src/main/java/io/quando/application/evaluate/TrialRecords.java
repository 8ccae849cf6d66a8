package io.quando.application.evaluate;

import org.jspecify.annotations.Nullable;

/// Out-port: keeps what was measured, so that a long evaluation that was interrupted goes on where
/// it was.
public interface TrialRecords {
    /// What was kept of a trial, or null if it was not made yet.
    @Nullable TrialRecord find(TrialKey key);

    /// Keeps a trial that is over; once this returns, it outlives a crash.
    ///
    /// **Errors** `java.io.UncheckedIOException` if it cannot be kept; what was kept before stays
    void keep(TrialKey key, TrialRecord trial);
}
