package io.quando.domain.baseline;

import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Looks at every session as a whole.
record SlowSessionKnn(Sequences training, int sample, int neighbours, int last) {
    double[] scores(
            History history, IntToDoubleFunction stepWeight, DoubleUnaryOperator itemWeight) {
        Map<Integer, Integer> steps = steps(history);
        double events = last == 0 ? history.length() : Math.min(last, history.length());
        double[] scores = new double[training.items()];
        recent(history, steps, events).stream()
                .sorted(Comparator.comparingDouble(user -> -similarity(user, steps, events)))
                .limit(neighbours)
                .forEach(user -> {
                    double weight =
                            similarity(user, steps, events)
                                    * stepWeight.applyAsDouble(firstStep(user, steps));
                    for (int item : OracleContract.set(training, user)) {
                        scores[item] += weight * itemWeight.applyAsDouble(idf(item));
                    }
                });
        return scores;
    }

    /// For each item its least step back from the end, newest first.
    private Map<Integer, Integer> steps(History history) {
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        for (int step = 1; step <= history.length() && (last == 0 || step <= last); step++) {
            steps.putIfAbsent(history.item(history.length() - step), step);
        }
        return steps;
    }

    private List<Integer> recent(History history, Map<Integer, Integer> steps, double events) {
        return IntStream.range(0, training.users())
                .filter(user -> user != history.owner())
                .filter(user -> similarity(user, steps, events) > 0)
                .boxed()
                .sorted(
                        Comparator.comparingLong(this::time)
                                .thenComparingInt(this::origin)
                                .reversed())
                .limit(sample)
                .toList();
    }

    private long time(int user) {
        return training.timed() ? training.time(user, training.length(user) - 1) : 0;
    }

    private int origin(int user) {
        return training.origin(user, training.length(user) - 1);
    }

    private double similarity(int user, Map<Integer, Integer> steps, double events) {
        double sum = 0;
        for (Map.Entry<Integer, Integer> entry : steps.entrySet()) {
            if (OracleContract.set(training, user).contains(entry.getKey())) {
                sum += (events - entry.getValue() + 1) / events;
            }
        }
        return sum;
    }

    private int firstStep(int user, Map<Integer, Integer> steps) {
        return steps.entrySet().stream()
                .filter(entry -> OracleContract.set(training, user).contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElseThrow();
    }

    private double idf(int item) {
        double sessions = 0;
        double having = 0;
        for (int user = 0; user < training.users(); user++) {
            sessions += training.length(user) > 0 ? 1 : 0;
            having += OracleContract.set(training, user).contains(item) ? 1 : 0;
        }
        return Math.log(sessions / having);
    }
}
