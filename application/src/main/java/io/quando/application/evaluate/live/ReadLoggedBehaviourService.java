package io.quando.application.evaluate.live;

import io.quando.application.progress.Progress;
import io.quando.application.sequences.CatalogueTexts;
import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.tenant.TenantId;
import java.time.ZoneId;
import java.util.List;

/// Reads log and catalogue page by page.
public final class ReadLoggedBehaviourService implements ReadLoggedBehaviour {
    private static final int PAGE = 20_000;

    private final InteractionLog log;
    private final Catalogue catalogue;
    private final ZoneId zone;

    /// @param zone time zone whose days are the baskets of events without a session
    public ReadLoggedBehaviourService(InteractionLog log, Catalogue catalogue, ZoneId zone) {
        this.log = log;
        this.catalogue = catalogue;
        this.zone = zone;
    }

    @Override
    public LoggedBehaviour read(TenantId tenant, Progress progress) {
        LoggedJournal.Builder journal = new LoggedJournal.Builder(zone);
        progress.begin("Reading the log", -1);
        try {
            readLog(tenant, journal, progress);
        } finally {
            progress.end();
        }
        Sequences sequences = journal.sequences();
        ItemTexts texts = new CatalogueTexts(catalogue).of(tenant, sequences.itemNames());
        return new LoggedBehaviour(sequences, texts, journal.build());
    }

    private void readLog(TenantId tenant, LoggedJournal.Builder journal, Progress progress) {
        LogPosition position = LogPosition.START;
        List<LoggedInteraction> page;
        do {
            page = Waiting.on(log.after(tenant, position, PAGE));
            page.forEach(entry -> journal.add(entry.interaction()));
            position = page.isEmpty() ? position : page.getLast().position();
            progress.advance(page.size());
        } while (page.size() == PAGE);
    }
}
