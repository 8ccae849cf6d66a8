package io.quando.application.evaluate;

import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Measurement;
import io.quando.domain.evaluate.PairedBootstrap;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import io.quando.domain.evaluate.Sample;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.UnlearnableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Measures one model after another, so that only one is in memory.
public final class EvaluateModelsService implements EvaluateModels {
    private static final PairedBootstrap BOOTSTRAP = new PairedBootstrap(RESAMPLES, 1);

    private final ForkJoinPool pool;
    private final LongSupplier nanoseconds;

    /// @param pool on which models learn and answer
    /// @param nanoseconds a clock
    public EvaluateModelsService(ForkJoinPool pool, LongSupplier nanoseconds) {
        this.pool = pool;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Evaluation evaluate(Command command) {
        try {
            return pool.submit(() -> run(command)).join();
        } catch (RuntimeException e) {
            throw original(e);
        } catch (Error e) {
            throw original(e);
        }
    }

    /// A fork-join pool throws a copy, whose cause is the original, and whose message says so or is
    /// missing.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T original(T thrown) {
        Throwable cause = thrown.getCause();
        if (cause == null || cause.getClass() != thrown.getClass()) {
            return thrown;
        }
        String message = thrown.getMessage();
        boolean copy = message == null || message.equals(cause.toString());
        return copy ? original((T) cause) : thrown;
    }

    private Evaluation run(Command command) {
        Contest contest = new Contest(command);
        inOrder(command).forEach(contest::enter);
        return contest.evaluation();
    }

    private static List<Contender> inOrder(Command command) {
        List<Contender> order = new ArrayList<>();
        if (command.floor() != null) {
            order.add(command.floor());
        }
        command.contenders().stream().filter(c -> !isFloor(c, command)).forEach(order::add);
        return order;
    }

    private static boolean isFloor(Contender contender, Command command) {
        return command.floor() != null && contender.name().equals(command.floor().name());
    }

    /// Models that are measured one after another, the floor first.
    private final class Contest {
        private final Command command;
        private final Laboratory laboratory;
        private final String figure;
        private final List<ModelResult> results = new ArrayList<>();
        private final Map<String, String> unlearnt = new LinkedHashMap<>();
        private @Nullable Sample floor;
        private @Nullable UnlearnableException first;

        Contest(Command command) {
            this.command = command;
            this.figure = command.plan().figure();
            this.laboratory =
                    new Laboratory(command.data(), command.plan(), command.progress(), nanoseconds);
        }

        /// A model that lacks something in the data is no reason to lose the others.
        void enter(Contender contender) {
            try {
                measure(contender);
            } catch (UnlearnableException e) {
                unlearnt.put(contender.name(), e.getMessage());
                first = first == null ? e : first;
            }
        }

        Evaluation evaluation() {
            if (results.isEmpty() && first != null) {
                throw first;
            }
            return new Evaluation(
                    laboratory.dataset(), laboratory.conditions(), figure, results, unlearnt);
        }

        private void measure(Contender contender) {
            boolean isFloor = isFloor(contender, command);
            Hyperparameters chosen =
                    isFloor
                            ? contender.hyperparameters()
                            : new Tuning(laboratory, command.plan()).best(contender);
            int seeds = contender.learner().random() ? command.plan().seeds() : 1;
            for (int seed = 1; seed <= seeds; seed++) {
                Trial trial = laboratory.test(contender, chosen, seed);
                Sample sample = trial.measurement().sample(figure);
                results.add(result(contender, trial, isFloor ? null : against(sample, floor)));
                if (isFloor && floor == null) {
                    floor = sample;
                }
            }
        }
    }

    private static @Nullable Comparison against(Sample sample, @Nullable Sample floor) {
        return floor == null ? null : BOOTSTRAP.compare(sample, floor);
    }

    private static ModelResult result(
            Contender contender, Trial trial, @Nullable Comparison against) {
        Measurement validation = trial.validation();
        return new ModelResult(
                contender.name(),
                contender.learner().source(),
                trial.seed(),
                trial.hyperparameters().values(),
                contender.learner().hyperparameters(),
                trial.measurement().estimates(),
                trial.trainSeconds(),
                trial.measurement().medianSeconds(),
                against,
                validation == null ? null : Calibration.of(validation, trial.measurement()));
    }
}
