package io.quando.adapter.encoder.batch;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.loss.Objective;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Step;
import java.util.List;
import java.util.SplittableRandom;

/// Any network of states, any examples and any objective, put together.
public record NextItemLessons(
        Network network, Objective objective, Examples examples, TokenBudget budget)
        implements Lessons {
    @Override
    public List<Step> epoch(SplittableRandom random) {
        return budget.batches(examples.epoch(random), random).stream().map(this::step).toList();
    }

    private Step step(Batch batch) {
        return (memory, weights, dropout, random) -> loss(batch, memory, weights, dropout, random);
    }

    private Loss loss(
            Batch batch,
            NDManager memory,
            Weights weights,
            Dropout dropout,
            SplittableRandom random) {
        Tokens tokens = batch.tokens(memory);
        return objective.loss(
                batch.told(tokens, network.states(weights, tokens, dropout)),
                weights.get(Network.ITEMS),
                batch.targets(),
                random);
    }
}
