package io.quando.application.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The identity of a trial: trials with equal keys have equal figures, except for times.
///
/// @param model name of the model
/// @param settings all hyperparameters that it was told to learn with, as data
/// @param asBefore names of the settings that have the value they had before they could be set
/// @param seed seed of everything random in it
/// @param data fingerprint of the sequences, the texts, the vectors and the split
/// @param protocol description of the split
/// @param asked the questions
/// @param seen treatment of seen items
/// @param cuts ranks at which figures are cut
/// @param refitted true if the model learns from the validation, too
/// @param calibrated true if the calibration is measured
public record TrialKey(
        String model,
        Map<String, Object> settings,
        Set<String> asBefore,
        long seed,
        String data,
        String protocol,
        Asked asked,
        Seen seen,
        List<Integer> cuts,
        boolean refitted,
        boolean calibrated) {
    /// The questions of a trial.
    public enum Asked {
        /// All of the test.
        TEST,
        /// Some of the validation, to choose hyperparameters by.
        VALIDATION
    }

    /// The treatment of seen items, those of the history.
    public enum Seen {
        DROPPED,
        KEPT
    }

    public TrialKey {
        settings = new LinkedHashMap<>(settings);
        asBefore = Set.copyOf(asBefore);
        cuts = List.copyOf(cuts);
    }

    /// The same trial under its name of a time when only these settings existed. New settings that
    /// change nothing are left out.
    public TrialKey asOf(Set<String> known) {
        Map<String, Object> then = new LinkedHashMap<>(settings);
        then.keySet().removeIf(name -> !known.contains(name) && asBefore.contains(name));
        return new TrialKey(
                model,
                then,
                asBefore,
                seed,
                data,
                protocol,
                asked,
                seen,
                cuts,
                refitted,
                calibrated);
    }
}
