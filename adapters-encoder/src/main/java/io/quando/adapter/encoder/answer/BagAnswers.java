package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Autoencoder;
import io.quando.adapter.encoder.network.Bags;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Weights;
import io.quando.domain.sequence.History;
import java.util.List;

/// Scores of an autoencoder from the mean of a user's latent distribution. The order of the history
/// does not count.
public record BagAnswers(Autoencoder network) implements Answers {
    @Override
    public int longest() {
        return Integer.MAX_VALUE;
    }

    @Override
    public NDArray scores(NDManager memory, Weights weights, List<History> histories) {
        List<int[]> bags = histories.stream().map(h -> Bags.bag(h.items())).toList();
        var latent = network.latent(weights, Bags.of(memory, bags), Dropout.none());
        return network.scores(weights, latent.mean());
    }
}
