package io.quando.adapter.encoder.train;

import io.quando.domain.encode.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/// The weights with the best validation so far, or the last ones without a validation.
///
/// @param value their validation, NaN without
/// @param epoch their epoch, 0 before the first
/// @param loss mean over the last steps before them, NaN if that is not known
/// @param last the validation of the last epoch, NaN without
/// @param tensors the weights
record Best(double value, int epoch, double loss, double last, Map<String, Tensor> tensors) {
    static final Best NONE = new Best(Double.NaN, 0, Double.NaN, Double.NaN, Map.of());

    /// @param epochLoss mean over the last steps of the epoch
    Best after(int finished, double validation, double epochLoss, Map<String, Tensor> weights) {
        boolean better = Double.isNaN(validation) || Double.isNaN(value) || validation > value;
        return better
                ? new Best(validation, finished, epochLoss, validation, weights)
                : new Best(value, epoch, loss, validation, tensors);
    }

    /// The known figures by name.
    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("epoch", (double) epoch);
        metrics.put("loss", loss);
        metrics.put("validation", value);
        metrics.values().removeIf(figure -> figure.isNaN());
        return metrics;
    }
}
