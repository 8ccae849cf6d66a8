package io.quando.application.dataset;

import io.quando.application.dataset.ReadDataset.Table;
import io.quando.application.progress.Progress;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.cleaning.Cleaner;
import io.quando.domain.cleaning.CleaningOutcome;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.CleaningTally;
import io.quando.domain.cleaning.RecordLayout;
import io.quando.domain.cleaning.Role;
import io.quando.domain.cleaning.SourceStudy;
import io.quando.domain.cleaning.TypeReading;
import io.quando.domain.cleaning.UserLabels;
import io.quando.domain.privacy.UserId;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the valid rows of one table into sequences.
final class EventReading {
    private final Table table;
    private final boolean timed;
    private final boolean valued;
    private final boolean typed;
    private final boolean inBaskets;
    private final boolean known;
    private final RecordLayout layout;
    private final CleaningPolicy policy;
    private final UserLabels labels;
    private @Nullable SourceStudy study;
    private boolean onlyOrder;
    private List<TypeReading> types = List.of();

    /// @param typed true if the table has types that are wanted
    EventReading(Table table, UserLabels labels, boolean typed) {
        this.labels = labels;
        this.table = table;
        this.timed = table.mapping().has(Role.TIME);
        this.valued = table.mapping().has(Role.VALUE);
        this.typed = typed;
        this.known = table.mapping().has(Role.USER);
        this.inBaskets = known && table.mapping().has(Role.SESSION);
        this.layout = RecordLayout.ofOrdered(table.mapping(), table.source().columns());
        this.policy = timed ? table.policy() : ordered(table.policy());
    }

    boolean timed() {
        return timed;
    }

    boolean inBaskets() {
        return inBaskets;
    }

    /// What was found out of the table before its rows were judged.
    ///
    /// @throws NullPointerException before [#run]
    SourceStudy study() {
        return Objects.requireNonNull(study);
    }

    /// How the types of its rows were read.
    List<TypeReading> types() {
        return types;
    }

    /// What people should know of how the table was read, in sentences.
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(study().remarks());
        if (onlyOrder) {
            remarks.add(
                    "No time is a likely one: they are read as seconds from 1970 on and give the order.");
        }
        return remarks;
    }

    void run(SequencesBuilder sequences, CleaningTally tally, Progress progress) {
        SourceStudy found = examined(policy, progress);
        onlyOrder = found.onlyOrder();
        if (onlyOrder) {
            found = examined(policy.toBuilder().earliest(null).latest(null).build(), progress);
        }
        study = found;
        Cleaner cleaner =
                Cleaner.labelling(layout, found.policy(), found.profile().outliers(), labels);
        Step.run(
                "Cleaning",
                table.source(),
                progress,
                row -> {
                    CleaningOutcome outcome = cleaner.clean(row);
                    tally.add(outcome);
                    if (outcome instanceof CleaningOutcome.Kept kept) {
                        add(kept, sequences);
                    }
                });
        types = cleaner.types();
    }

    private SourceStudy examined(CleaningPolicy by, Progress progress) {
        return SourceStudy.of(
                layout, by, action -> Step.run("Reading", table.source(), progress, action));
    }

    private void add(CleaningOutcome.Kept kept, SequencesBuilder sequences) {
        Interaction event = kept.interaction();
        ItemId item = event.item();
        if (item != null && event.type().showsInterest()) {
            sequences.add(
                    owner(event),
                    item.value(),
                    timed ? event.time() : null,
                    valued ? event.value() : null,
                    inBaskets ? basket(kept) : null,
                    typed ? event.type().name() : null);
        }
    }

    /// The owner of a sequence. Anonymous sessions get names that no user has.
    private String owner(Interaction event) {
        UserId user = event.user();
        if (user != null) {
            return labels.label(user);
        }
        String session = Objects.requireNonNull(event.session());
        return known ? "session " + session : session;
    }

    /// The key of a basket; an event without a session is a basket of its own.
    private static String basket(CleaningOutcome.Kept kept) {
        return Objects.requireNonNullElse(kept.interaction().session(), "row " + kept.row());
    }

    /// A policy that counts times up from a first one, for data without times: the cleaner needs
    /// some, but the sequences never get them.
    private static CleaningPolicy ordered(CleaningPolicy policy) {
        return policy.toBuilder().firstTime(Instant.EPOCH).build();
    }
}
