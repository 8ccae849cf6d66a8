package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Sessions that were never learnt from: each of their items is foretold from those before it. The
/// validation has as many sessions as are a tenth of the rest, the latest.
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

    /// The latest tenth of the sessions is the test: by the time of their last event, or by their
    /// order where there are no times.
    public static NextItem latest() {
        return new NextItem(NOT_GIVEN, false);
    }

    /// Sessions from a number on are the test.
    ///
    /// @param firstTest number of the first of them, 0 at least
    /// @param lastTargets whether only the last event of each session is asked for
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
                        ? sequences.users() - (int) Math.ceil(sequences.users() * SHARE)
                        : Math.min(firstTest, sequences.users());
        int validated = learnt - (int) Math.ceil(learnt * SHARE);
        int[] training = new int[sequences.users()];
        int[] refitting = new int[sequences.users()];
        order.subList(0, validated).forEach(s -> training[s] = sequences.length(s));
        order.subList(0, learnt).forEach(s -> refitting[s] = sequences.length(s));
        return new Split(
                "next-item, %d sessions for the test%s"
                        .formatted(
                                sequences.users() - learnt, lastTargets ? ", last items only" : ""),
                training,
                refitting,
                cases(sequences, order.subList(validated, learnt)),
                cases(sequences, order.subList(learnt, order.size())));
    }

    /// Given test sessions stay behind all others.
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
