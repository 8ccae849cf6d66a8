package io.quando.application.evaluate;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;

/// A way of learning that a test writes in one line.
record ToyLearner(
        String name,
        boolean random,
        List<Hyperparameter> hyperparameters,
        BiFunction<TrainingSet, Hyperparameters, ItemScorer> way)
        implements Learner {
    /// Always gives the item that is so many codes behind the last one.
    static final Hyperparameter STEP =
            new Hyperparameter("step", 2, 1, 9, List.of(1.0, 2.0), "how many codes further");

    static ToyLearner of(String name, ItemScorer scorer) {
        return new ToyLearner(name, false, List.of(), (training, set) -> scorer);
    }

    static ToyLearner random(String name) {
        return new ToyLearner(name, true, List.of(), (training, set) -> step(training.seed()));
    }

    static ToyLearner stepping() {
        return new ToyLearner(
                "stepping", false, List.of(STEP), (training, set) -> step(set.count("step")));
    }

    static ItemScorer step(long step) {
        return (history, scores) ->
                scores[(int) ((history.item(history.length() - 1) + step) % scores.length)] = 1;
    }

    @Override
    public String source() {
        return "made for a test";
    }

    @Override
    public ItemScorer learn(TrainingSet training, Hyperparameters set, DoubleConsumer progress) {
        progress.accept(0.5);
        progress.accept(1);
        return way.apply(training, set);
    }
}
