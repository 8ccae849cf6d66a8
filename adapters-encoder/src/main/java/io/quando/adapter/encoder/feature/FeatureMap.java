package io.quando.adapter.encoder.feature;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Step;
import io.quando.domain.encode.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/// Represents items by their features, too: an item's row is a row of its own plus its mapped
/// features. The maps are learnt from items with events, and apply to items without events as well.
///
/// An item without events is scored by its features alone: training on other items would only push
/// its own row away.
public final class FeatureMap {
    private final List<MappedFeatures> all;
    private final IntPredicate seen;

    /// @param all the mapped features, at least one
    /// @param seen true for items with events
    public FeatureMap(List<MappedFeatures> all, IntPredicate seen) {
        this.all = List.copyOf(all);
        this.seen = seen;
    }

    /// The same lessons on these items.
    public Lessons with(Lessons lessons) {
        List<FeatureRows> rows = FeatureRows.of(all);
        return new Lessons() {
            @Override
            public List<Step> epoch(SplittableRandom random) {
                return mapped(lessons.epoch(random));
            }

            @Override
            public List<Step> epoch(int number, SplittableRandom random) {
                return mapped(lessons.epoch(number, random));
            }

            private List<Step> mapped(List<Step> steps) {
                return steps.stream().map(step -> FeatureMap.mapped(step, rows)).toList();
            }
        };
    }

    /// The conversion between the learnt rows and those with the mapped features added.
    public ServedForm servedForm() {
        return new ServedForm(
                learnt -> moved(learnt, 1, i -> !seen.test(i) && known(i)),
                served -> moved(served, -1, i -> false));
    }

    private boolean known(int item) {
        return all.stream()
                .map(MappedFeatures::features)
                .anyMatch(f -> item < f.items() && f.known(item));
    }

    private static Step mapped(Step step, List<FeatureRows> features) {
        return (memory, weights, dropout, random) -> {
            NDArray own = weights.get(Network.ITEMS);
            long count = own.getShape().get(0);
            NDArray rows = FeatureRows.mapped(features, memory, count, weights::get).add(own);
            Loss loss = step.loss(memory, weights.with(Network.ITEMS, rows), dropout, random);
            return passedOn(loss, rows);
        };
    }

    /// Passes a gradient that is known for the rows on to their parts.
    private static Loss passedOn(Loss loss, NDArray rows) {
        Map<String, NDArray> gradients = new LinkedHashMap<>(loss.gradients());
        NDArray gradient = gradients.remove(Network.ITEMS);
        return gradient == null
                ? loss
                : new Loss(loss.surrogate().add(rows.mul(gradient).sum()), loss.mean(), gradients);
    }

    /// @param dropped true for items whose own row is left out
    private Map<String, Tensor> moved(Map<String, Tensor> tensors, int sign, IntPredicate dropped) {
        Tensor items = Objects.requireNonNull(tensors.get(Network.ITEMS));
        float[] mapped = mapped(tensors, items.shape()[0]);
        int width = items.shape()[1];
        for (int i = 0; i < mapped.length; i++) {
            boolean out = dropped.test(i / width);
            mapped[i] = sign * mapped[i] + (out ? 0 : items.values()[i]);
        }
        Map<String, Tensor> moved = new LinkedHashMap<>(tensors);
        moved.put(Network.ITEMS, new Tensor(items.shape(), mapped));
        return moved;
    }

    private float[] mapped(Map<String, Tensor> tensors, int rows) {
        try (NDManager memory = Libtorch.started().memory();
                Scope scope = Scope.plain(memory, ProductPrecision.SINGLE)) {
            return FeatureRows.mapped(
                            FeatureRows.of(all),
                            scope.memory(),
                            rows,
                            name ->
                                    Operations.array(
                                            scope.memory(),
                                            Objects.requireNonNull(tensors.get(name))))
                    .toFloatArray();
        }
    }
}
