package io.quando.application.evaluate.live;

import io.quando.application.progress.Progress;
import io.quando.application.progress.Steps;
import io.quando.application.sequences.CatalogueTexts;
import io.quando.application.sequences.LogReader;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.tenant.TenantId;
import java.time.ZoneId;

/// Reads log and catalogue.
public final class ReadLoggedBehaviourService implements ReadLoggedBehaviour {
    private final LogReader log;
    private final Catalogue catalogue;
    private final ZoneId zone;

    /// @param zone time zone whose days are the baskets of events without a session
    public ReadLoggedBehaviourService(InteractionLog log, Catalogue catalogue, ZoneId zone) {
        this.log = new LogReader(log);
        this.catalogue = catalogue;
        this.zone = zone;
    }

    @Override
    public LoggedBehaviour read(TenantId tenant, Progress progress) {
        LoggedJournal.Builder journal = new LoggedJournal.Builder(zone);
        try (Steps steps = Steps.percent("Reading the log", progress)) {
            log.read(tenant, null, steps, entry -> journal.add(entry.interaction()));
        }
        Sequences sequences = journal.sequences();
        ItemTexts texts = new CatalogueTexts(catalogue).of(tenant, sequences.itemNames());
        return new LoggedBehaviour(sequences, texts, journal.build());
    }
}
