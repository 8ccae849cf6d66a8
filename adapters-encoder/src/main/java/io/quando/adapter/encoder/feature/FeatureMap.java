package io.quando.adapter.encoder.feature;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Step;
import io.quando.domain.encode.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/// Items read by what is known of them: an item's row is one of its own plus its features, mapped.
/// The map is learnt from items with events, and holds for those without.
///
/// An item that is never seen but has features is asked for by these alone: while others are told,
/// its own row would only be pushed away.
public final class FeatureMap {
    private static final String MAP = "features.map";

    private final ItemFeatures features;
    private final IntPredicate seen;

    /// @param seen whether there are events of an item
    public FeatureMap(ItemFeatures features, IntPredicate seen) {
        this.features = features;
        this.seen = seen;
    }

    /// @param width of the items' rows
    public static Parameter parameter(int width, int features) {
        return Parameter.matrix(MAP, width, features);
    }

    /// The same lessons, with items read so.
    public Lessons with(Lessons lessons) {
        float[] values = features.values();
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
                return steps.stream().map(step -> FeatureMap.this.mapped(step, values)).toList();
            }
        };
    }

    /// The learnt rows with the mapped features added, and back.
    public ServedForm servedForm() {
        return new ServedForm(
                learnt -> moved(learnt, 1, i -> !seen.test(i) && features.known(i)),
                served -> moved(served, -1, i -> false));
    }

    private Step mapped(Step step, float[] values) {
        return (memory, weights, dropout, random) -> {
            NDArray own = weights.get(Network.ITEMS);
            NDArray mapped = mapped(memory, values, own.getShape(), weights.get(MAP));
            NDArray rows = mapped.add(own);
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

    /// Rows of the items' shape; those behind the last item are 0.
    private NDArray mapped(NDManager memory, float[] values, Shape rows, NDArray map) {
        int count = Math.toIntExact(rows.get(0));
        float[] filled = Arrays.copyOf(values, Math.multiplyExact(count, features.width()));
        NDArray known = Operations.numbers(memory, filled, count, features.width());
        return Operations.linear(known, map, null);
    }

    /// @param dropped of which item its own row is left out
    private Map<String, Tensor> moved(Map<String, Tensor> tensors, int sign, IntPredicate dropped) {
        Tensor items = Objects.requireNonNull(tensors.get(Network.ITEMS));
        float[] mapped = mapped(items, Objects.requireNonNull(tensors.get(MAP)));
        int width = items.shape()[1];
        for (int i = 0; i < mapped.length; i++) {
            int item = i / width;
            boolean out = item < features.items() && dropped.test(item);
            mapped[i] = sign * mapped[i] + (out ? 0 : items.values()[i]);
        }
        Map<String, Tensor> moved = new LinkedHashMap<>(tensors);
        moved.put(Network.ITEMS, new Tensor(items.shape(), mapped));
        return moved;
    }

    private float[] mapped(Tensor items, Tensor map) {
        Shape shape = new Shape(items.shape()[0], items.shape()[1]);
        try (NDManager memory = Libtorch.started().memory();
                Scope scope = Scope.plain(memory, ProductPrecision.SINGLE)) {
            NDArray array = Operations.array(scope.memory(), map);
            return mapped(scope.memory(), features.values(), shape, array).toFloatArray();
        }
    }
}
