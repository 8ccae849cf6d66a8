package io.quando.application.evaluate;

import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.application.progress.Progress;
import io.quando.application.progress.Steps;
import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Measurement;
import io.quando.domain.evaluate.RankingEvaluator;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.Validation;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Lets models learn and answer. It alone holds the split, and hands out no more of the data than
/// the split allows.
final class TrialRunner {

    private final Data data;
    private final Plan plan;
    private final Progress progress;
    private final LongSupplier nanoseconds;
    private final Workers workers;
    private final Sequences training;
    private final Sequences learnt;
    private final List<TestCase> questions;
    private final Map<Sequences, RankingEvaluator> evaluators = new IdentityHashMap<>();

    TrialRunner(
            Data data, Plan plan, Progress progress, LongSupplier nanoseconds, Workers workers) {
        this.data = data;
        this.plan = plan;
        this.progress = progress;
        this.nanoseconds = nanoseconds;
        this.workers = workers;
        this.training = data.split().training(data.sequences());
        this.learnt = plan.refit() ? data.split().refitting(data.sequences()) : training;
        this.questions = ValidationQuestions.thinned(data.split().validation());
    }

    /// Learns from the events before the test, and asks the test.
    TrialRecord test(ModelSpec spec, Hyperparameters hyperparameters, long seed) {
        try (Learned learned = learn(spec, hyperparameters, seed, learnt)) {
            Measurement validation =
                    plan.calibrate() && validates()
                            ? answersToValidation(spec, hyperparameters, seed, learned)
                            : null;
            Measurement measurement = ask(spec, learned, learnt, data.split().test());
            return record(learned, measurement, validation);
        }
    }

    private Measurement answersToValidation(
            ModelSpec spec, Hyperparameters hyperparameters, long seed, Learned learned) {
        List<TestCase> cases = data.split().validation();
        if (!plan.refit()) {
            return ask(spec, learned, training, cases);
        }
        try (Learned before = learn(spec, hyperparameters, seed, training)) {
            return ask(spec, before, training, cases);
        }
    }

    /// Learns from the events before the validation, and asks a part of it.
    TrialRecord validate(ModelSpec spec, Hyperparameters hyperparameters) {
        try (Learned learned = learn(spec, hyperparameters, 1, training)) {
            return record(learned, ask(spec, learned, training, questions), null);
        }
    }

    private TrialRecord record(
            Learned learned, Measurement measurement, @Nullable Measurement validation) {
        return new TrialRecord(
                learned.hyperparameters().values(),
                measurement.estimates(),
                learned.seconds(),
                measurement.medianSeconds(),
                plan.figure(),
                measurement.values(plan.figure()),
                validation == null ? null : Calibration.of(validation, measurement));
    }

    /// True if there is a validation to choose hyperparameters on.
    boolean validates() {
        return !questions.isEmpty();
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

    private Learned learn(
            ModelSpec spec, Hyperparameters hyperparameters, long seed, Sequences from) {
        TrainingSet set = new TrainingSet(from, data.texts(), data.vectors(), seed, heldOut(from));
        try (Steps steps = Steps.percent(spec.name() + ": learning", progress)) {
            long start = nanoseconds.getAsLong();
            ItemScorer scorer = spec.learner().learn(set, hyperparameters, steps);
            double seconds = (nanoseconds.getAsLong() - start) / 1e9;
            steps.accept(1);
            return new Learned(scorer, hyperparameters, seconds);
        }
    }

    /// The validation for early stopping; null if the model learns from the validation itself.
    private @Nullable Validation heldOut(Sequences from) {
        return from == training && validates()
                ? new ValidationQuestions(evaluator(from), questions, plan.figure())
                : null;
    }

    private Measurement ask(ModelSpec spec, Learned learned, Sequences from, List<TestCase> cases) {
        RankingEvaluator evaluator = evaluator(from);
        progress.begin(spec.name() + ": answering", cases.size());
        try {
            return evaluator.measure(spec.name(), learned.scorer(), cases, oneAtATime());
        } finally {
            progress.end();
        }
    }

    private RankingEvaluator evaluator(Sequences from) {
        return evaluators.computeIfAbsent(
                from,
                f ->
                        new RankingEvaluator(
                                data.sequences(),
                                f,
                                data.similarity(),
                                plan.ranking(),
                                nanoseconds,
                                workers));
    }

    private LongConsumer oneAtATime() {
        return answered -> {
            synchronized (progress) {
                progress.advance(answered);
            }
        };
    }
}
