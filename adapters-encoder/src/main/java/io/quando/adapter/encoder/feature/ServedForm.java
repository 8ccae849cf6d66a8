package io.quando.adapter.encoder.feature;

import io.quando.domain.encode.Tensor;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How the weights that are asked follow from those that are learnt, and back.
///
/// @param served from those that are learnt
/// @param learnt from those that are asked
public record ServedForm(
        UnaryOperator<Map<String, Tensor>> served, UnaryOperator<Map<String, Tensor>> learnt) {
    /// They are the same.
    public static ServedForm same() {
        return new ServedForm(UnaryOperator.identity(), UnaryOperator.identity());
    }
}
