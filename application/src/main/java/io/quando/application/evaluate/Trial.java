package io.quando.application.evaluate;

import io.quando.domain.evaluate.Measurement;
import io.quando.domain.score.Hyperparameters;
import org.jspecify.annotations.Nullable;

/// One model, learnt once and asked the questions of the test.
///
/// @param validation what it answered to those of the validation, if calibration is wanted
record Trial(
        Hyperparameters hyperparameters,
        long seed,
        double trainSeconds,
        Measurement measurement,
        @Nullable Measurement validation) {}
