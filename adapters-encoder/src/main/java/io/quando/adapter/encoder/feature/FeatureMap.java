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

/// Items read by what is known of them: an item's row is one of its own plus its features, mapped.
/// The maps are learnt from items with events, and hold for those without.
///
/// An item that is never seen but has features is asked for by these alone: while others are told,
/// its own row would only be pushed away.
public final class FeatureMap {
    private final List<MappedFeatures> all;
    private final IntPredicate seen;

    /// @param all at least one
    /// @param seen whether there are events of an item
    public FeatureMap(List<MappedFeatures> all, IntPredicate seen) {
        this.all = List.copyOf(all);
        this.seen = seen;
    }

    /// The same lessons, with items read so.
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

    /// The learnt rows with the mapped features added, and back.
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

    /// A gradient that is known for the rows becomes one of what they are made of.
    private static Loss passedOn(Loss loss, NDArray rows) {
        Map<String, NDArray> gradients = new LinkedHashMap<>(loss.gradients());
        NDArray gradient = gradients.remove(Network.ITEMS);
        return gradient == null
                ? loss
                : new Loss(loss.surrogate().add(rows.mul(gradient).sum()), loss.mean(), gradients);
    }

    /// @param dropped of which item its own row is left out
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
