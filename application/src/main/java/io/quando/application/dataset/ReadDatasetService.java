package io.quando.application.dataset;

import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.cleaning.CleaningTally;
import io.quando.domain.cleaning.Role;
import io.quando.domain.cleaning.UserLabels;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads each source twice: what its columns hold has to be known before its rows are judged.
public final class ReadDatasetService implements ReadDataset {
    @Override
    public Dataset read(Command command) {
        UserLabels labels = new UserLabels();
        Table test = command.test();
        boolean typed = typed(command.events()) && (test == null || typed(test));
        EventReading events = new EventReading(command.events(), labels, typed);
        EventReading others = test == null ? null : new EventReading(test, labels, typed);
        requireAlike(command, events, others);
        SequencesBuilder builder = Sequences.builder();
        CleaningTally tally = new CleaningTally();
        events.run(builder, tally, command.progress());
        int firstTest = builder.otherUsers().users();
        if (others != null) {
            others.run(builder, tally, command.progress());
        }
        Sequences sequences = builder.build();
        if (test != null && test.mapping().has(Role.USER)) {
            requireOthers(test, sequences, firstTest);
        }
        return new Dataset(
                command.events().source().name(),
                sequences,
                texts(command, events, sequences),
                firstTest,
                test != null && test.mapping().has(Role.TARGET),
                !command.events().mapping().has(Role.USER),
                report(events, tally));
    }

    /// True if a column has the types. Without one, all events have the same type, which says
    /// nothing.
    private static boolean typed(Table table) {
        return table.mapping().has(Role.TYPE);
    }

    /// Requires that the users of the test are not in the training data: the test would lack their
    /// history.
    private static void requireOthers(Table test, Sequences sequences, int firstTest) {
        Set<String> learnt = new HashSet<>();
        IntStream.range(0, firstTest).forEach(user -> learnt.add(sequences.userName(user)));
        IntStream.range(firstTest, sequences.users())
                .mapToObj(sequences::userName)
                .filter(learnt::contains)
                .findFirst()
                .ifPresent(user -> {
                    throw new IllegalArgumentException(
                            "The test (%s) has the user (%s), who is in the training data, too. A test file holds sessions of other users. Put both files into one, and split it by time."
                                    .formatted(test.source().name(), user));
                });
    }

    private static ItemTexts texts(Command command, EventReading events, Sequences sequences) {
        Table items = command.items();
        return items == null
                ? ItemReading.from(events.study().profile(), sequences.itemNames())
                : ItemReading.from(items, sequences.itemNames(), command.progress());
    }

    private static CleaningReport report(EventReading events, CleaningTally tally) {
        CleaningReport report =
                tally.report(events.study().profile()).noting(events.types(), events.remarks());
        return events.timed() ? report : report.withoutTimes();
    }

    private static void requireAlike(
            Command command, EventReading events, @Nullable EventReading others) {
        if (others != null) {
            requireAlike(command, "times", events.timed(), others.timed());
            requireAlike(command, "baskets", events.inBaskets(), others.inBaskets());
        }
    }

    private static void requireAlike(Command command, String what, boolean events, boolean others) {
        Table test = command.test();
        if (test != null && events != others) {
            String first = command.events().source().name();
            String second = test.source().name();
            throw new IllegalArgumentException(
                    "The source (%s) has %s and (%s) has none. Map their columns alike."
                            .formatted(events ? first : second, what, events ? second : first));
        }
    }
}
