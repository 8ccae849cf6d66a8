package io.quando.mining.sequential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The oracle: tries every pair of disjoint sets of the items there are, and counts each by trying
/// every stretch of every sequence, and every place to cut it.
final class EverySequentialRule {
    private final SequenceDatabase database;
    private final SequentialRuleQuery query;

    private EverySequentialRule(SequenceDatabase database, SequentialRuleQuery query) {
        this.database = database;
        this.query = query;
    }

    static List<SequentialRule> of(SequenceDatabase database, SequentialRuleQuery query) {
        List<SequentialRule> found = new ArrayList<>();
        EverySequentialRule oracle = new EverySequentialRule(database, query);
        for (int x = 1; x < 1 << database.items(); x++) {
            for (int y = 1; y < 1 << database.items(); y++) {
                if ((x & y) == 0
                        && Integer.bitCount(x) <= query.maxAntecedent()
                        && Integer.bitCount(y) <= query.maxConsequent()) {
                    oracle.tryOut(x, y, found);
                }
            }
        }
        return SequentialRule.ordered(found);
    }

    private void tryOut(int x, int y, List<SequentialRule> found) {
        int both = count(sequence -> holdsRule(sequence, x, y));
        int antecedent = count(sequence -> holdsInWindow(sequence, x));
        int consequent = count(sequence -> holds(sequence, 0, database.length(sequence), y));
        if (both >= query.minSupport() && (double) both / antecedent >= query.minConfidence()) {
            found.add(
                    new SequentialRule(
                            items(x),
                            items(y),
                            new SequentialRuleCounts(
                                    database.sequences(), antecedent, consequent, both)));
        }
    }

    private boolean holdsInWindow(int sequence, int items) {
        return stretches(sequence).anyMatch(s -> holds(sequence, s[0], s[1], items));
    }

    private boolean holdsRule(int sequence, int x, int y) {
        return stretches(sequence)
                .anyMatch(s ->
                        IntStream.range(s[0] + 1, s[1])
                                .anyMatch(cut ->
                                        holds(sequence, s[0], cut, x)
                                                && holds(sequence, cut, s[1], y)));
    }

    /// Begin and end of all stretches inside the window.
    private Stream<int[]> stretches(int sequence) {
        RuleWindow window = query.window();
        return IntStream.range(0, database.length(sequence))
                .boxed()
                .flatMap(first ->
                        IntStream.range(first, database.length(sequence))
                                .filter(last -> last - first <= window.places())
                                .filter(last ->
                                        database.time(sequence, last)
                                                        - database.time(sequence, first)
                                                <= window.span())
                                .mapToObj(last -> new int[] {first, last + 1}));
    }

    private boolean holds(int sequence, int begin, int end, int items) {
        int held = 0;
        for (int position = begin; position < end; position++) {
            for (int item : database.element(sequence, position)) {
                held |= 1 << codeOf(item);
            }
        }
        return (held & items) == items;
    }

    private int codeOf(int item) {
        return IntStream.range(0, database.items())
                .filter(code -> database.label(code) == item)
                .findFirst()
                .orElseThrow();
    }

    private int count(IntPredicate holds) {
        return (int) IntStream.range(0, database.sequences()).filter(holds).count();
    }

    private List<Integer> items(int mask) {
        return IntStream.range(0, database.items())
                .filter(code -> (mask >> code & 1) == 1)
                .mapToObj(database::label)
                .toList();
    }
}
