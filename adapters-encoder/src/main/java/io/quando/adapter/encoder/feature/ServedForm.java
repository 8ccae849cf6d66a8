package io.quando.adapter.encoder.feature;

import io.quando.domain.encode.Tensor;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The conversion between the weights that are learnt and those that answer.
///
/// @param served converts learnt weights
/// @param learnt converts answering weights back
public record ServedForm(
        UnaryOperator<Map<String, Tensor>> served, UnaryOperator<Map<String, Tensor>> learnt) {
    /// No conversion.
    public static ServedForm same() {
        return new ServedForm(UnaryOperator.identity(), UnaryOperator.identity());
    }
}
