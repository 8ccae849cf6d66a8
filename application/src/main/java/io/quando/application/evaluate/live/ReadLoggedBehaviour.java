package io.quando.application.evaluate.live;

import io.quando.application.progress.Progress;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.tenant.TenantId;

/// In-port: reads a tenant's log and catalogue for an evaluation.
public interface ReadLoggedBehaviour {
    /// Behaviour from the log.
    ///
    /// @param sequences sequences of all users and of anonymous sessions
    /// @param texts titles and categories of the catalogue
    /// @param journal the interactions behind the sequences
    record LoggedBehaviour(Sequences sequences, ItemTexts texts, Journal journal) {}

    /// Reads the whole log. Events that show interest become events of the sequences, with the
    /// session, or else the day, as their basket. The journal has the other events, too.
    ///
    /// Memory grows with the log, by some 300 bytes an event. It **blocks**.
    LoggedBehaviour read(TenantId tenant, Progress progress);
}
