package io.quando.adapter.encoder.train;

import io.quando.domain.encode.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/// The best state so far by validation; without a validation the last one.
///
/// @param value its validation, NaN without
/// @param epoch after which it was reached, 0 before
/// @param loss mean over the last steps before it, NaN if that is not known
/// @param last the validation of the last epoch, NaN without
/// @param tensors its weights
record Best(double value, int epoch, double loss, double last, Map<String, Tensor> tensors) {
    static final Best NONE = new Best(Double.NaN, 0, Double.NaN, Double.NaN, Map.of());

    /// @param epochLoss mean over the last steps of the epoch
    Best after(int finished, double validation, double epochLoss, Map<String, Tensor> weights) {
        boolean better = Double.isNaN(validation) || Double.isNaN(value) || validation > value;
        return better
                ? new Best(validation, finished, epochLoss, validation, weights)
                : new Best(value, epoch, loss, validation, tensors);
    }

    /// Those figures that are known, by name.
    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("epoch", (double) epoch);
        metrics.put("loss", loss);
        metrics.put("validation", value);
        metrics.values().removeIf(figure -> figure.isNaN());
        return metrics;
    }
}
