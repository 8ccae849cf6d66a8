package io.quando.application.importing;

import io.quando.application.progress.Progress;
import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.cleaning.Cleaner;
import io.quando.domain.cleaning.CleaningOutcome;
import io.quando.domain.cleaning.CleaningTally;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordLayout;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.SourceProfile;
import io.quando.domain.cleaning.SourceStudy;
import io.quando.domain.privacy.Pseudonymiser;
import java.util.function.Consumer;

/// Imports in two readings of the source, or three where the first finds ids or numbers written in
/// an unusual way.
public final class ImportInteractionsService implements ImportInteractions {
    private final InteractionLog log;
    private final Catalogue catalogue;
    private final Pseudonymiser pseudonymiser;

    public ImportInteractionsService(
            InteractionLog log, Catalogue catalogue, Pseudonymiser pseudonymiser) {
        this.log = log;
        this.catalogue = catalogue;
        this.pseudonymiser = pseudonymiser;
    }

    @Override
    public ImportResult run(Command command) {
        RecordLayout layout = layout(command);
        SourceStudy study =
                SourceStudy.of(
                        layout, command.policy(), action -> step("Reading", -1, command, action));
        return store(command, layout, study);
    }

    private static RecordLayout layout(Command command) {
        return command.policy().firstTime() == null
                ? RecordLayout.of(command.mapping(), command.source().columns())
                : RecordLayout.ofOrdered(command.mapping(), command.source().columns());
    }

    private ImportResult store(Command command, RecordLayout layout, SourceStudy study) {
        SourceProfile profile = study.profile();
        Cleaner cleaner =
                new Cleaner(
                        layout,
                        study.policy(),
                        profile.outliers(),
                        raw -> pseudonymiser.pseudonym(command.tenant(), raw));
        CleaningTally tally = new CleaningTally();
        LogWriter writer = new LogWriter(log, command.tenant());
        step("Storing", profile.rows(), command, row -> judge(cleaner.clean(row), tally, writer));
        writer.finish();
        long titled = new TitleWriter(catalogue, command.tenant(), profile).write(tally.items());
        return new ImportResult(
                tally.report(profile).noting(cleaner.types(), study.remarks()),
                writer.count(AppendOutcome.STORED),
                writer.count(AppendOutcome.DUPLICATE),
                writer.count(AppendOutcome.CONFLICT),
                writer.conflictRows(),
                titled);
    }

    private static void judge(CleaningOutcome outcome, CleaningTally tally, LogWriter writer) {
        tally.add(outcome);
        if (outcome instanceof CleaningOutcome.Kept kept) {
            writer.write(kept);
        }
    }

    private static void step(
            String label, long total, Command command, Consumer<RawRecord> action) {
        Progress progress = command.progress();
        RecordSource source = command.source();
        progress.begin(label, total);
        try {
            source.forEach(row -> {
                action.accept(row);
                progress.advance(1);
            });
        } finally {
            progress.end();
        }
    }
}
