package io.quando.application.evaluate;

import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.application.progress.Progress;
import io.quando.domain.evaluate.Measurement;
import io.quando.domain.evaluate.RankingEvaluator;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/// Where models learn and answer: it alone holds the split, and hands out no more than that allows.
final class Laboratory {
    private static final int PERCENT = 100;

    private final Data data;
    private final Plan plan;
    private final Progress progress;
    private final LongSupplier nanoseconds;
    private final Sequences training;
    private final Sequences learnt;
    private final Map<Sequences, RankingEvaluator> evaluators = new IdentityHashMap<>();

    Laboratory(Data data, Plan plan, Progress progress, LongSupplier nanoseconds) {
        this.data = data;
        this.plan = plan;
        this.progress = progress;
        this.nanoseconds = nanoseconds;
        this.training = data.split().training(data.sequences());
        this.learnt = plan.refit() ? data.split().refitting(data.sequences()) : training;
    }

    /// Learns from what lies before the test, and asks the test.
    Trial test(Contender contender, Hyperparameters hyperparameters, long seed) {
        long start = nanoseconds.getAsLong();
        ItemScorer scorer = learn(contender, hyperparameters, seed, learnt);
        double seconds = (nanoseconds.getAsLong() - start) / 1e9;
        Measurement validation = null;
        if (plan.calibrate() && !validation().isEmpty()) {
            ItemScorer before =
                    plan.refit() ? learn(contender, hyperparameters, seed, training) : scorer;
            validation = ask(contender, before, training, validation());
        }
        Measurement measurement = ask(contender, scorer, learnt, data.split().test());
        return new Trial(hyperparameters, seed, seconds, measurement, validation);
    }

    /// Learns from what lies before the validation, and asks that.
    Measurement validate(
            Contender contender, Hyperparameters hyperparameters, List<TestCase> cases) {
        ItemScorer scorer = learn(contender, hyperparameters, 1, training);
        return ask(contender, scorer, training, cases);
    }

    List<TestCase> validation() {
        return data.split().validation();
    }

    int trials() {
        return plan.trials();
    }

    Evaluation.Dataset dataset() {
        Sequences all = data.sequences();
        return new Evaluation.Dataset(data.name(), all.users(), all.items(), all.events());
    }

    Evaluation.Conditions conditions() {
        Split split = data.split();
        Targets targets = Targets.of(split.test(), data.sequences(), learnt);
        return new Evaluation.Conditions(
                split.protocol(),
                data.sequences().timed(),
                plan.ranking().dropSeen(),
                plan.refit(),
                learnt.events(),
                split.test().size(),
                (int) split.test().stream().mapToInt(TestCase::user).distinct().count(),
                targets.cold(),
                targets.repeated());
    }

    private ItemScorer learn(
            Contender contender, Hyperparameters hyperparameters, long seed, Sequences from) {
        progress.begin(contender.name() + ": learning, percent", PERCENT);
        try {
            DoubleConsumer percents = percents();
            ItemScorer scorer =
                    contender
                            .learner()
                            .learn(
                                    new TrainingSet(from, data.texts(), seed),
                                    hyperparameters,
                                    percents);
            percents.accept(1);
            return scorer;
        } finally {
            progress.end();
        }
    }

    private Measurement ask(
            Contender contender, ItemScorer scorer, Sequences from, List<TestCase> cases) {
        RankingEvaluator evaluator = evaluators.computeIfAbsent(from, this::evaluator);
        progress.begin(contender.name() + ": answering", cases.size());
        try {
            return evaluator.measure(contender.name(), scorer, cases, oneAtATime());
        } finally {
            progress.end();
        }
    }

    private RankingEvaluator evaluator(Sequences from) {
        return new RankingEvaluator(
                data.sequences(), from, data.similarity(), plan.ranking(), nanoseconds);
    }

    private DoubleConsumer percents() {
        int[] told = {0};
        return share -> {
            synchronized (told) {
                int percent = (int) (PERCENT * Math.clamp(share, 0, 1));
                if (percent > told[0]) {
                    progress.advance(percent - told[0]);
                    told[0] = percent;
                }
            }
        };
    }

    private LongConsumer oneAtATime() {
        return answered -> {
            synchronized (progress) {
                progress.advance(answered);
            }
        };
    }
}
