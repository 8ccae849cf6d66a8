package io.quando.adapter.encoder.feature;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The numbers of features, ready to be mapped.
///
/// @param map name of the map's parameter
/// @param values row by row
@SuppressWarnings("ArrayRecordComponent")
record FeatureRows(String map, int width, float[] values) {
    static List<FeatureRows> of(List<MappedFeatures> all) {
        return all.stream()
                .map(f -> new FeatureRows(f.map(), f.features().width(), f.features().values()))
                .toList();
    }

    /// The sum of all features after mapping; rows behind the last item are 0.
    static NDArray mapped(
            List<FeatureRows> all, NDManager memory, long rows, Function<String, NDArray> maps) {
        return all.stream()
                .map(f -> f.mapped(memory, rows, maps.apply(f.map)))
                .reduce(NDArray::add)
                .orElseThrow();
    }

    private NDArray mapped(NDManager memory, long rows, NDArray map) {
        int length = Math.multiplyExact(Math.toIntExact(rows), width);
        float[] filled = values.length == length ? values : Arrays.copyOf(values, length);
        return Operations.linear(Operations.numbers(memory, filled, rows, width), map, null);
    }
}
