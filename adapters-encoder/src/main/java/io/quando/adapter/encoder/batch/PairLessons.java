package io.quando.adapter.encoder.batch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.PairScorer;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.SplittableRandom;

/// Trains a network to tell the next item from others drawn at random. The loss is the
/// cross-entropy over all of these pairs, in nats an event.
///
/// A score is the logarithm of how much likelier an item is than by chance. Less the logarithm of
/// the number of negatives, it is the log-odds of being the next item.
///
/// **Source** He et al. 2017, equation 7; Gutmann & Hyvärinen 2012, Noise-Contrastive Estimation,
/// equation 3
///
/// @param items number of items, at least 2
/// @param negatives number of items drawn for each event, all but its target equally likely
public record PairLessons(
        Network network,
        PairScorer scorer,
        Examples examples,
        TokenBudget budget,
        int items,
        int negatives)
        implements BatchLessons {
    @Override
    public Loss loss(
            Batch batch,
            NDManager memory,
            Weights weights,
            Dropout dropout,
            SplittableRandom random) {
        Tokens tokens = batch.tokens(memory);
        NDArray states = batch.told(tokens, network.states(weights, tokens, dropout));
        long[] targets = batch.targets();
        NDArray pairs = Operations.codes(memory, pairs(targets, random), targets.length, each());
        NDArray ofItems = scorer.ofItems(weights, weights.get(Network.ITEMS));
        NDArray scores =
                scorer.scores(
                        weights,
                        scorer.ofStates(weights, states).expandDims(1),
                        Operations.rows(ofItems, pairs));
        scores = Operations.shifted(scores, -Math.log(negatives));
        NDArray right = Operations.part(memory, scores.transpose(), 0, 1);
        NDArray loss = Operations.softplus(scores).sum().sub(right.sum());
        return Loss.recorded(Operations.scaled(loss, 1.0 / targets.length));
    }

    /// Each target, followed by its negatives.
    private long[] pairs(long[] targets, SplittableRandom random) {
        long[] pairs = new long[targets.length * each()];
        for (int i = 0; i < pairs.length; i++) {
            long target = targets[i / each()];
            long other = random.nextLong(items - 1);
            pairs[i] = i % each() == 0 ? target : other + (other >= target ? 1 : 0);
        }
        return pairs;
    }

    private int each() {
        return 1 + negatives;
    }
}
