package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.feature.ItemFeatures;
import io.quando.domain.encode.Tensor;
import java.util.Arrays;
import java.util.List;

/// The initial rows of items with features; the others start with random numbers.
///
/// @param begins features whose sum makes the initial rows, scaled to the length of random ones
/// @param inputs features that are a second input
record FirstRows(List<ItemFeatures> begins, List<ItemFeatures> inputs) {
    private static final double DEVIATION = 0.02;

    Tensor insteadOf(Tensor random) {
        float[] values = random.values().clone();
        int dim = random.shape()[1];
        int items = (begins.isEmpty() ? inputs : begins).getFirst().items();
        for (int item = 0; item < items; item++) {
            if (count(begins, item) + count(inputs, item) > 0) {
                Arrays.fill(values, item * dim, (item + 1) * dim, 0);
            }
        }
        begins.forEach(features -> add(features, values, dim));
        return new Tensor(random.shape(), values);
    }

    private void add(ItemFeatures features, float[] values, int dim) {
        float[] known = features.values();
        for (int item = 0; item < features.items(); item++) {
            if (features.known(item)) {
                double scale = DEVIATION * Math.sqrt(dim) / Math.sqrt(count(begins, item));
                for (int i = item * dim; i < (item + 1) * dim; i++) {
                    values[i] += (float) (scale * known[i]);
                }
            }
        }
    }

    /// The number of features that know an item.
    private static int count(List<ItemFeatures> some, int item) {
        return (int) some.stream().filter(features -> features.known(item)).count();
    }
}
