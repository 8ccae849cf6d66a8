package io.quando.application.evaluate;

import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one model, learnt once. The array is shared and must not be changed.
///
/// @param hyperparameters values that it was learnt with, including those that it chose itself
/// @param figures by names such as `ndcg@10`
/// @param trainSeconds time of learning
/// @param userSeconds median time to score all items for one question
/// @param figure figure that models are compared by, such as `ndcg@10`
/// @param values values of that figure, one for each question, for paired comparisons
/// @param calibration calibration of its scores; null if not measured
@SuppressWarnings("ArrayRecordComponent")
public record TrialRecord(
        Map<String, Double> hyperparameters,
        Map<String, Estimate> figures,
        double trainSeconds,
        double userSeconds,
        String figure,
        float[] values,
        @Nullable Calibration calibration) {
    public TrialRecord {
        hyperparameters = new LinkedHashMap<>(hyperparameters);
        figures = new LinkedHashMap<>(figures);
    }
}
