package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.network.TimeUse;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.Sequences;

/// The choice to use times.
final class TimeChoice {
    private static final String TIME = "time";

    private TimeChoice() {}

    static Hyperparameter hyperparameter() {
        return Hyperparameter.of(TIME, TimeUse.words(), "use of times");
    }

    static TimeUse of(Hyperparameters plan) {
        return TimeUse.values()[plan.count(TIME)];
    }

    /// @throws UnlearnableException if times are wanted and there are none
    static void require(Hyperparameters plan, Sequences sequences) {
        TimeUse use = of(plan);
        if (use != TimeUse.NONE && !sequences.timed()) {
            throw new UnlearnableException(
                    "The events have no times, so that the parameter %s (%s) has nothing to learn. Import them with times, or set it to none."
                            .formatted(TIME, TimeUse.words().get(use.ordinal())));
        }
    }
}
