package io.quando.adapter.encoder.recipe;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.Sequences;
import java.util.List;

/// The choice to use the types of events.
final class ActionChoice {
    private static final String ACTIONS = "actions";
    private static final List<String> WORDS = List.of("none", "input");

    private ActionChoice() {}

    static Hyperparameter hyperparameter() {
        return Hyperparameter.of(ACTIONS, WORDS, "use of the types of events");
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
