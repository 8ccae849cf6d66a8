package io.quando.adapter.encoder.batch;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Step;
import java.util.List;
import java.util.SplittableRandom;

/// Lessons that take examples a batch at a time.
interface BatchLessons extends Lessons {
    Examples examples();

    TokenBudget budget();

    /// The loss of one batch, as [Step#loss].
    Loss loss(
            Batch batch,
            NDManager memory,
            Weights weights,
            Dropout dropout,
            SplittableRandom random);

    @Override
    default List<Step> epoch(SplittableRandom random) {
        return budget().batches(examples().epoch(random), random).stream().map(this::step).toList();
    }

    private Step step(Batch batch) {
        return (memory, weights, dropout, random) -> loss(batch, memory, weights, dropout, random);
    }
}
