package io.quando.application.evaluate;

import org.jspecify.annotations.Nullable;

/// Out-port: records of trials, so that a long evaluation resumes after an interruption.
public interface TrialRecords {
    /// The record of a trial, or null if there is none yet.
    @Nullable TrialRecord find(TrialKey key);

    /// Records a finished trial; once this returns, the record outlives a crash.
    ///
    /// **Errors** `java.io.UncheckedIOException` if it cannot be written; earlier records stay
    void keep(TrialKey key, TrialRecord trial);
}
