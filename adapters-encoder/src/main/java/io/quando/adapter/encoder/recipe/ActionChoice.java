package io.quando.adapter.encoder.recipe;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.Sequences;
import java.util.List;

/// Whether a network learns what was done with the items.
final class ActionChoice {
    private static final String ACTIONS = "actions";
    private static final List<String> WORDS = List.of("none", "input");

    private ActionChoice() {}

    static Hyperparameter hyperparameter() {
        return Hyperparameter.of(ACTIONS, WORDS, "where types of events are learnt");
    }

    static boolean read(Hyperparameters plan) {
        return plan.count(ACTIONS) == WORDS.indexOf("input");
    }

    /// @throws UnlearnableException if types are wanted and there are none
    static void require(Hyperparameters plan, Sequences sequences) {
        if (read(plan) && !sequences.typed()) {
            throw new UnlearnableException(
                    "The events have no types, so that the parameter %s (%s) has nothing to learn. Import them with a column of types, or set it to none."
                            .formatted(ACTIONS, WORDS.get(plan.count(ACTIONS))));
        }
    }
}
