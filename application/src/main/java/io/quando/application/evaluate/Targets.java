package io.quando.application.evaluate;

import io.quando.domain.evaluate.TestCase;
import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What makes targets hard or odd, counted.
///
/// @param cold targets that no learnt event names
/// @param repeated targets that stand in their own history
record Targets(int cold, int repeated) {
    static Targets of(List<TestCase> cases, Sequences all, Sequences learnt) {
        boolean[] warm = new boolean[all.items()];
        for (int user = 0; user < learnt.users(); user++) {
            for (int item : learnt.itemsOf(user)) {
                warm[item] = true;
            }
        }
        int cold = 0;
        int repeated = 0;
        for (TestCase question : cases) {
            int[] items = all.itemsOf(question.user());
            int[] targets = Arrays.copyOfRange(items, question.targetsFrom(), question.targetsTo());
            cold += (int) Arrays.stream(targets).filter(target -> !warm[target]).count();
            repeated +=
                    (int)
                            Arrays.stream(targets)
                                    .filter(t -> contains(items, question.history(), t))
                                    .count();
        }
        return new Targets(cold, repeated);
    }

    private static boolean contains(int[] items, int length, int wanted) {
        return IntStream.range(0, length).anyMatch(i -> items[i] == wanted);
    }
}
