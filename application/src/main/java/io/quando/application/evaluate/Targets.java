package io.quando.application.evaluate;

import io.quando.domain.evaluate.TestCase;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.stream.IntStream;

/// Counts of unusual targets.
///
/// @param cold number of targets without a training event
/// @param repeated number of targets that occur in their own history
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
            for (int at = question.targetsFrom(); at < question.targetsTo(); at++) {
                int target = all.item(question.user(), at);
                cold += warm[target] ? 0 : 1;
                repeated += inHistory(target, question, all) ? 1 : 0;
            }
        }
        return new Targets(cold, repeated);
    }

    private static boolean inHistory(int target, TestCase question, Sequences all) {
        return IntStream.range(0, question.history())
                .anyMatch(position -> all.item(question.user(), position) == target);
    }
}
