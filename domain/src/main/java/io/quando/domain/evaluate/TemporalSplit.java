package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The temporal protocol: one moment for all users parts the training data from the test. Users
/// without an event before it are not asked about. A second, earlier moment parts the validation
/// from the training data.
///
/// **Source** Meng et al., Exploring Data Splitting Strategies for the Evaluation of Recommendation
/// Models, RecSys 2020; Gusak et al., Time to Split, RecSys 2025, for the choice of targets.
///
/// @param testShare share of all events, the latest, that are for the test, above 0 and below 0.5;
///   the validation has as many
/// @param targets events of a user that are asked for
public record TemporalSplit(double testShare, TargetChoice targets) implements Protocol {
    public TemporalSplit {
        if (!(testShare > 0 && testShare < 0.5)) {
            throw new IllegalArgumentException(
                    "The test share (%s) must be above 0 and below 0.5, for example 0.1."
                            .formatted(testShare));
        }
    }

    @Override
    public Split split(Sequences sequences) {
        if (!sequences.timed()) {
            throw new UnsplittableException(
                    "The protocol temporal needs times, and the data have none. Map a column to the role time, or choose leave-one-out.");
        }
        if (sequences.events() == 0) {
            throw new UnsplittableException("There are no events to split.");
        }
        long[] times = times(sequences);
        long testFrom = latest(testShare, times);
        long validationFrom = latest(2 * testShare, times);
        int[] training = before(sequences, validationFrom);
        int[] refitting = before(sequences, testFrom);
        int[] all = IntStream.range(0, sequences.users()).map(sequences::length).toArray();
        return new Split(
                "temporal, test from %s, validation from %s, target %s"
                        .formatted(
                                Instant.ofEpochMilli(testFrom),
                                Instant.ofEpochMilli(validationFrom),
                                targets.name().toLowerCase(Locale.ROOT)),
                training,
                refitting,
                cases(training, refitting),
                cases(refitting, all));
    }

    private static long[] times(Sequences sequences) {
        long[] times = new long[Math.toIntExact(sequences.events())];
        int filled = 0;
        for (int user = 0; user < sequences.users(); user++) {
            for (int position = 0; position < sequences.length(user); position++) {
                times[filled++] = sequences.time(user, position);
            }
        }
        Arrays.sort(times);
        return times;
    }

    /// The moment from which on the latest share of events happened, at least one event.
    private static long latest(double share, long[] times) {
        return times[Math.min(times.length - 1, (int) (times.length * (1 - share)))];
    }

    private static int[] before(Sequences sequences, long moment) {
        int[] lengths = new int[sequences.users()];
        for (int user = 0; user < lengths.length; user++) {
            while (lengths[user] < sequences.length(user)
                    && sequences.time(user, lengths[user]) < moment) {
                lengths[user]++;
            }
        }
        return lengths;
    }

    private List<TestCase> cases(int[] from, int[] to) {
        List<TestCase> cases = new ArrayList<>();
        for (int user = 0; user < from.length; user++) {
            if (from[user] > 0 && to[user] > from[user]) {
                cases.addAll(targets.cases(user, from[user], to[user]));
            }
        }
        return cases;
    }
}
