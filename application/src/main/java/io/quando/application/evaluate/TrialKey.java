package io.quando.application.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What tells one trial from another: where it is equal, so are the figures, but for those of time.
///
/// @param model its name
/// @param settings all hyperparameters that it was to learn with, as data
/// @param asBefore names of the settings that are what they were before they could be set
/// @param seed of what is random in it
/// @param data a fingerprint of the sequences, the texts, the vectors and the split
/// @param protocol the split in words
/// @param asked the questions
/// @param seen whether items of the history stay in the ranking
/// @param cuts ranks at which figures are cut
/// @param refitted whether the model learns from the validation, too
/// @param calibrated whether it is told if scores can be read as chances
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
    /// Which questions.
    public enum Asked {
        /// All of the test.
        TEST,
        /// Some of the validation, to choose hyperparameters by.
        VALIDATION
    }

    /// What becomes of items of the history.
    public enum Seen {
        DROPPED,
        KEPT
    }

    public TrialKey {
        settings = new LinkedHashMap<>(settings);
        asBefore = Set.copyOf(asBefore);
        cuts = List.copyOf(cuts);
    }

    /// The same trial as it was called when only these settings were there: a new one that changes
    /// nothing is left out.
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
