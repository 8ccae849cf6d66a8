package io.quando.application.evaluate;

import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was measured of one model, learnt once. The array is shared and must not be changed.
///
/// @param hyperparameters that it was learnt with, those that it chose itself among them
/// @param figures by names such as `ndcg@10`
/// @param trainSeconds that learning took
/// @param userSeconds median time to score all items for one question
/// @param figure the one that decides, such as `ndcg@10`
/// @param values of that figure, one for each question, so that models can be compared in pairs
/// @param calibration whether its scores can be read as chances; null if that was not asked
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
