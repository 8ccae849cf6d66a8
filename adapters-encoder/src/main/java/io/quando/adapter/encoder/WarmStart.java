package io.quando.adapter.encoder;

import io.quando.adapter.encoder.feature.ServedForm;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The initial weights of a training: random ones, or those of a predecessor where it has them.
final class WarmStart {
    private WarmStart() {}

    /// Rows of items that the predecessor does not know keep their initial values. So a model of
    /// another catalogue still gives the rest of the network.
    ///
    /// @param fresh initial weights without a predecessor
    /// @param form conversion of the predecessor's weights, which are in the form that answers
    /// @throws IllegalArgumentException if the predecessor's weights have other widths
    static Map<String, Tensor> initial(
            List<Parameter> parameters,
            Map<String, Tensor> fresh,
            ServedForm form,
            Vocabulary vocabulary,
            @Nullable Artefact predecessor) {
        if (predecessor == null) {
            return fresh;
        }
        Map<String, Tensor> initial = new LinkedHashMap<>(fresh);
        Consumer<Parameter> take =
                p ->
                        initial.computeIfPresent(
                                p.name(), (name, own) -> taken(p, own, vocabulary, predecessor));
        parameters.stream().filter(p -> !ofItems(p)).forEach(take);
        initial.putAll(form.served().apply(initial));
        parameters.stream().filter(WarmStart::ofItems).forEach(take);
        return form.learnt().apply(initial);
    }

    private static boolean ofItems(Parameter parameter) {
        return parameter.kind() == Parameter.Kind.ITEMS;
    }

    private static Tensor taken(
            Parameter parameter, Tensor random, Vocabulary vocabulary, Artefact predecessor) {
        Tensor known = predecessor.tensors().get(parameter.name());
        if (known == null || width(known) != width(random)) {
            throw new IllegalArgumentException(
                    "The predecessor's weights (%s) are %s, and should be %s. Say start=scratch to train without them, or train with its plan (%s)."
                            .formatted(
                                    parameter.name(),
                                    known == null ? "missing" : Arrays.toString(known.shape()),
                                    Arrays.toString(random.shape()),
                                    new TreeMap<>(predecessor.manifest().plan())));
        }
        float[] values = random.values().clone();
        int width = width(random);
        for (int row = 0; row < values.length / width; row++) {
            int from = origin(parameter, row, vocabulary, predecessor.vocabulary());
            if (from >= 0 && (from + 1) * width <= known.values().length) {
                System.arraycopy(known.values(), from * width, values, row * width, width);
            }
        }
        return new Tensor(random.shape(), values);
    }

    /// The predecessor's row for a row, or -1.
    private static int origin(
            Parameter parameter, int row, Vocabulary vocabulary, Vocabulary before) {
        boolean item = parameter.kind() == Parameter.Kind.ITEMS && row < vocabulary.size();
        return item ? before.code(vocabulary.names().get(row)) : row;
    }

    private static int width(Tensor tensor) {
        return tensor.shape()[tensor.shape().length - 1];
    }
}
