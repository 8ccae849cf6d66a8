package io.quando.application.evaluate;

import io.quando.application.evaluate.EvaluateModels.Command;
import io.quando.domain.encode.DivergedException;
import io.quando.domain.evaluate.PairedBootstrap;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import io.quando.domain.evaluate.Sample;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Measures models one after another, the floor first. All are measured with the first seed, then
/// the random ones with the second, and so on: models that share a part that takes long to learn
/// are neighbours.
final class EvaluationRun {
    private final Command command;
    private final TrialRunner laboratory;
    private final Trials trials;
    private final PairedBootstrap bootstrap;
    private final List<Entrant> entrants = new ArrayList<>();
    private @Nullable Sample floor;
    private @Nullable RuntimeException first;

    EvaluationRun(
            Command command,
            TrialRunner laboratory,
            @Nullable TrialRecords records,
            Workers workers) {
        bootstrap = new PairedBootstrap(EvaluateModels.RESAMPLES, 1, workers);
        this.command = command;
        this.laboratory = laboratory;
        this.trials = new Trials(laboratory, command.data(), command.plan(), records);
        if (command.floor() != null) {
            entrants.add(new Entrant(command.floor(), true));
        }
        command.specs().stream()
                .filter(spec -> !isFloor(spec))
                .forEach(spec -> entrants.add(new Entrant(spec, false)));
    }

    private boolean isFloor(ModelSpec spec) {
        return command.floor() != null && spec.name().equals(command.floor().name());
    }

    Evaluation evaluation() {
        for (int seed = 1; seed <= command.plan().seeds(); seed++) {
            for (Entrant entrant : entrants) {
                if (seed == 1 || entrant.again()) {
                    enter(entrant, seed);
                }
            }
        }
        List<ModelResult> results = entrants.stream().flatMap(e -> e.results.stream()).toList();
        if (results.isEmpty() && first != null) {
            throw first;
        }
        return new Evaluation(
                laboratory.dataset(),
                laboratory.conditions(),
                command.plan().figure(),
                results,
                unlearnt());
    }

    /// Measures a model. If it lacks something in the data, or if its training diverges, the others
    /// go on.
    private void enter(Entrant entrant, int seed) {
        try {
            entrant.measure(seed);
        } catch (UnlearnableException | DivergedException e) {
            entrant.lacking = e.getMessage();
            first = first == null ? e : first;
        }
    }

    private Map<String, String> unlearnt() {
        Map<String, String> unlearnt = new LinkedHashMap<>();
        for (Entrant entrant : entrants) {
            if (entrant.lacking != null) {
                unlearnt.put(entrant.spec.name(), entrant.lacking);
            }
        }
        return unlearnt;
    }

    /// One model with its results so far.
    private final class Entrant {
        private final ModelSpec spec;
        private final boolean isFloor;
        private final List<ModelResult> results = new ArrayList<>();
        private @Nullable Hyperparameters chosen;
        private @Nullable String lacking;

        Entrant(ModelSpec spec, boolean isFloor) {
            this.spec = spec;
            this.isFloor = isFloor;
        }

        /// True if another seed may give other figures.
        boolean again() {
            return spec.learner().random() && lacking == null;
        }

        void measure(int seed) {
            if (chosen == null) {
                chosen =
                        isFloor
                                ? spec.hyperparameters()
                                : new Tuning(trials, command.plan()).best(spec);
            }
            TrialRecord trial = trials.test(spec, chosen, seed);
            Sample sample = new Sample(command.data().split().test(), trial.values());
            Sample other = isFloor ? null : floor;
            results.add(ModelResult.of(spec, seed, trial, against(sample, other)));
            if (isFloor && floor == null) {
                floor = sample;
            }
        }
    }

    private @Nullable Comparison against(Sample sample, @Nullable Sample floor) {
        return floor == null ? null : bootstrap.compare(sample, floor);
    }
}
