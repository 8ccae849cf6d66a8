package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The next-item protocol: each item of a test session is predicted from those before it. Test
/// sessions are never in the training data. The validation takes the latest sessions of the rest, a
/// tenth of them. Of sessions that end at the same time, the one that comes first in the data
/// counts as the earlier.
///
/// **Source** the protocol of GRU4Rec (Hidasi et al. 2016) and session-rec (Ludewig & Jannach
/// 2018).
public final class NextItem implements Protocol {
    private static final double SHARE = 0.1;
    private static final int NOT_GIVEN = Integer.MAX_VALUE;

    private final int firstTest;
    private final boolean lastTargets;

    private NextItem(int firstTest, boolean lastTargets) {
        this.firstTest = firstTest;
        this.lastTargets = lastTargets;
    }

    /// Takes the latest tenth of the sessions as the test: by the time of their last event, or by
    /// their order if there are no times.
    public static NextItem latest() {
        return new NextItem(NOT_GIVEN, false);
    }

    /// Takes the sessions from a number on as the test.
    ///
    /// @param firstTest number of the first of them, 0 at least
    /// @param lastTargets true to ask only for the last event of each session
    public static NextItem from(int firstTest, boolean lastTargets) {
        if (firstTest < 0) {
            throw new IllegalArgumentException(
                    "The first test session (%d) must be at least 0.".formatted(firstTest));
        }
        return new NextItem(firstTest, lastTargets);
    }

    @Override
    public Split split(Sequences sequences) {
        List<Integer> order = inOrder(sequences);
        int learnt =
                firstTest == NOT_GIVEN
                        ? withoutTenth(sequences.users())
                        : Math.min(firstTest, sequences.users());
        int validated = withoutTenth(learnt);
        return new Split(
                "next-item, %d sessions for the test%s"
                        .formatted(
                                sequences.users() - learnt, lastTargets ? ", last items only" : ""),
                whole(sequences, order.subList(0, validated)),
                whole(sequences, order.subList(0, learnt)),
                cases(sequences, order.subList(validated, learnt)),
                cases(sequences, order.subList(learnt, order.size())));
    }

    private static int withoutTenth(int sessions) {
        return sessions - (int) Math.ceil(sessions * SHARE);
    }

    /// The length of each of the given sessions, 0 for all others.
    private static int[] whole(Sequences sequences, List<Integer> sessions) {
        int[] lengths = new int[sequences.users()];
        sessions.forEach(session -> lengths[session] = sequences.length(session));
        return lengths;
    }

    /// The sessions by time; given test sessions stay behind all others.
    private List<Integer> inOrder(Sequences sequences) {
        IntStream all = IntStream.range(0, sequences.users());
        if (!sequences.timed()) {
            return all.boxed().toList();
        }
        return all.boxed()
                .sorted(
                        Comparator.<Integer, Boolean>comparing(s -> s >= firstTest)
                                .thenComparing(s -> end(sequences, s)))
                .toList();
    }

    private static long end(Sequences sequences, int session) {
        int length = sequences.length(session);
        return length == 0 ? Long.MIN_VALUE : sequences.time(session, length - 1);
    }

    private List<TestCase> cases(Sequences sequences, List<Integer> sessions) {
        List<TestCase> cases = new ArrayList<>();
        for (int session : sessions) {
            int length = sequences.length(session);
            TargetChoice choice = lastTargets ? TargetChoice.LAST : TargetChoice.EACH;
            if (length > 1) {
                cases.addAll(choice.cases(session, 1, length));
            }
        }
        return cases;
    }
}
