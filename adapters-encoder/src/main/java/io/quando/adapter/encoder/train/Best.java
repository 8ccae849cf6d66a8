package io.quando.adapter.encoder.train;

import io.quando.domain.encode.Tensor;
import java.util.Map;

/// The best state so far by validation; without a validation the last one.
///
/// @param value its validation, NaN without
/// @param epoch after which it was reached, 0 before
/// @param last the validation of the last epoch, NaN without
/// @param tensors its weights
record Best(double value, int epoch, double last, Map<String, Tensor> tensors) {
    static final Best NONE = new Best(Double.NaN, 0, Double.NaN, Map.of());

    Best after(int finished, double validation, Map<String, Tensor> weights) {
        boolean better = Double.isNaN(validation) || Double.isNaN(value) || validation > value;
        return better
                ? new Best(validation, finished, validation, weights)
                : new Best(value, epoch, validation, tensors);
    }
}
