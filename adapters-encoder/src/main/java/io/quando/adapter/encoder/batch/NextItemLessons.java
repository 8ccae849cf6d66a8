package io.quando.adapter.encoder.batch;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.loss.Objective;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.adapter.encoder.network.Weights;
import java.util.SplittableRandom;

/// Combines a network of states, examples and an objective.
public record NextItemLessons(
        Network network, Objective objective, Examples examples, TokenBudget budget)
        implements BatchLessons {
    @Override
    public Loss loss(
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
