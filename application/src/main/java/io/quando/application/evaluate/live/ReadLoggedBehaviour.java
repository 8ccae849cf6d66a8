package io.quando.application.evaluate.live;

import io.quando.application.progress.Progress;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.tenant.TenantId;

/// In-port: reads what a tenant's log and catalogue hold, to evaluate on it.
public interface ReadLoggedBehaviour {
    /// What was read.
    ///
    /// @param sequences of all users, and of the sessions of strangers
    /// @param texts titles and categories of the catalogue
    /// @param journal the interactions behind the sequences
    record LoggedBehaviour(Sequences sequences, ItemTexts texts, Journal journal) {}

    /// Reads the whole log. Events that show interest become events of the sequences, with the
    /// session, or else the day, as their basket; the journal knows the others, too.
    ///
    /// Memory grows with the log, by some 300 bytes an event. It **blocks**.
    LoggedBehaviour read(TenantId tenant, Progress progress);
}
