package io.quando.adapter.encoder;

import io.quando.adapter.encoder.network.Parameter;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a training begins with: random weights, or those of a predecessor as far as it has them.
final class WarmStart {
    private WarmStart() {}

    /// @throws IllegalArgumentException if the predecessor's weights have other widths
    static Map<String, Tensor> initial(
            List<Parameter> parameters,
            long seed,
            Vocabulary vocabulary,
            @Nullable Artefact predecessor) {
        Map<String, Tensor> initial = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Tensor random = parameter.initial(seed);
            initial.put(
                    parameter.name(),
                    predecessor == null
                            ? random
                            : taken(parameter, random, vocabulary, predecessor));
        }
        return initial;
    }

    private static Tensor taken(
            Parameter parameter, Tensor random, Vocabulary vocabulary, Artefact predecessor) {
        Tensor known = predecessor.tensors().get(parameter.name());
        if (known == null || width(known) != width(random)) {
            throw new IllegalArgumentException(
                    "The predecessor's weights (%s) are %s, and should be %s. Train with its plan (%s), or without a predecessor."
                            .formatted(
                                    parameter.name(),
                                    known == null ? "missing" : Arrays.toString(known.shape()),
                                    Arrays.toString(random.shape()),
                                    predecessor.manifest().plan()));
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

    /// The row of the predecessor that a row is taken from, or -1.
    private static int origin(
            Parameter parameter, int row, Vocabulary vocabulary, Vocabulary before) {
        boolean item = parameter.kind() == Parameter.Kind.ITEMS && row < vocabulary.size();
        return item ? before.code(vocabulary.names().get(row)) : row;
    }

    private static int width(Tensor tensor) {
        return tensor.shape()[tensor.shape().length - 1];
    }
}
