package io.quando.application.evaluate;

import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.application.evaluate.TrialKey.Asked;
import io.quando.application.evaluate.TrialKey.Seen;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Runs each trial once: a recorded trial is not repeated.
final class Trials {
    private final TrialRunner laboratory;
    private final Data data;
    private final Plan plan;
    private final @Nullable TrialRecords records;
    private final String fingerprint;

    /// @param records records of earlier trials; null for none
    Trials(TrialRunner laboratory, Data data, Plan plan, @Nullable TrialRecords records) {
        this.laboratory = laboratory;
        this.data = data;
        this.plan = plan;
        this.records = records;
        this.fingerprint = records == null ? "" : DataFingerprint.of(data);
    }

    /// True if there is a validation to choose hyperparameters on.
    boolean validates() {
        return laboratory.validates();
    }

    /// Learns from the events before the test, and asks the test.
    TrialRecord test(ModelSpec spec, Hyperparameters set, long seed) {
        return once(key(spec, set, seed, Asked.TEST), () -> laboratory.test(spec, set, seed));
    }

    /// Learns from the events before the validation, and asks a part of it.
    TrialRecord validate(ModelSpec spec, Hyperparameters set) {
        return once(key(spec, set, 1, Asked.VALIDATION), () -> laboratory.validate(spec, set));
    }

    private TrialRecord once(TrialKey key, Supplier<TrialRecord> trial) {
        if (records == null) {
            return trial.get();
        }
        TrialRecord known = records.find(key);
        if (known != null) {
            return known;
        }
        TrialRecord made = trial.get();
        records.keep(key, made);
        return made;
    }

    private static Set<String> asBefore(List<Hyperparameter> declared, Hyperparameters set) {
        return declared.stream()
                .filter(parameter -> set.number(parameter.name()) == parameter.before())
                .map(Hyperparameter::name)
                .collect(Collectors.toSet());
    }

    private TrialKey key(ModelSpec spec, Hyperparameters set, long seed, Asked asked) {
        boolean test = asked == Asked.TEST;
        return new TrialKey(
                spec.name(),
                ModelResult.settings(spec.learner().hyperparameters(), set.values()),
                asBefore(spec.learner().hyperparameters(), set),
                seed,
                fingerprint,
                data.split().protocol(),
                asked,
                plan.ranking().dropSeen() ? Seen.DROPPED : Seen.KEPT,
                plan.ranking().cuts(),
                test && plan.refit(),
                test && plan.calibrate());
    }
}
