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
final class Contest {
    private final Command command;
    private final Laboratory laboratory;
    private final Trials trials;
    private final PairedBootstrap bootstrap;
    private final List<Entrant> entrants = new ArrayList<>();
    private @Nullable Sample floor;
    private @Nullable RuntimeException first;

    Contest(
            Command command,
            Laboratory laboratory,
            @Nullable TrialRecords records,
            Workers workers) {
        bootstrap = new PairedBootstrap(EvaluateModels.RESAMPLES, 1, workers);
        this.command = command;
        this.laboratory = laboratory;
        this.trials = new Trials(laboratory, command.data(), command.plan(), records);
        if (command.floor() != null) {
            entrants.add(new Entrant(command.floor(), true));
        }
        command.contenders().stream()
                .filter(contender -> !isFloor(contender))
                .forEach(contender -> entrants.add(new Entrant(contender, false)));
    }

    private boolean isFloor(Contender contender) {
        return command.floor() != null && contender.name().equals(command.floor().name());
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
                unlearnt.put(entrant.contender.name(), entrant.lacking);
            }
        }
        return unlearnt;
    }

    /// One model with its results so far.
    private final class Entrant {
        private final Contender contender;
        private final boolean isFloor;
        private final List<ModelResult> results = new ArrayList<>();
        private @Nullable Hyperparameters chosen;
        private @Nullable String lacking;

        Entrant(Contender contender, boolean isFloor) {
            this.contender = contender;
            this.isFloor = isFloor;
        }

        /// True if another seed may give other figures.
        boolean again() {
            return contender.learner().random() && lacking == null;
        }

        void measure(int seed) {
            if (chosen == null) {
                chosen =
                        isFloor
                                ? contender.hyperparameters()
                                : new Tuning(trials, command.plan()).best(contender);
            }
            TrialRecord trial = trials.test(contender, chosen, seed);
            Sample sample = new Sample(command.data().split().test(), trial.values());
            Sample other = isFloor ? null : floor;
            results.add(ModelResult.of(contender, seed, trial, against(sample, other)));
            if (isFloor && floor == null) {
                floor = sample;
            }
        }
    }

    private @Nullable Comparison against(Sample sample, @Nullable Sample floor) {
        return floor == null ? null : bootstrap.compare(sample, floor);
    }
}
