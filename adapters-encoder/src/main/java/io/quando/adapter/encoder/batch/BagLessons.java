package io.quando.adapter.encoder.batch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Autoencoder;
import io.quando.adapter.encoder.network.Bags;
import io.quando.adapter.encoder.network.Latent;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Trains an autoencoder to predict each user's items from some of them. The loss is minus the
/// logarithm of each item's share in the softmax, plus the divergence of the latent distribution,
/// in nats an item.
///
/// **Source** Liang et al. 2018, equation 7
///
/// @param users items of each user, ascending and distinct; none empty
/// @param size users in a step
public record BagLessons(Autoencoder network, List<int[]> users, int size, Annealing annealing)
        implements Lessons {
    public BagLessons {
        users = List.copyOf(users);
    }

    @Override
    public List<Step> epoch(SplittableRandom random) {
        return epoch(Integer.MAX_VALUE, random);
    }

    @Override
    public List<Step> epoch(int number, SplittableRandom random) {
        List<int[]> order = new ArrayList<>(users);
        Collections.shuffle(order, Random.from(random));
        List<Step> steps = new ArrayList<>();
        for (int from = 0; from < order.size(); from += size) {
            double done = number - 1 + (double) from / order.size();
            steps.add(
                    step(
                            order.subList(from, Math.min(order.size(), from + size)),
                            annealing.weight(done)));
        }
        return steps;
    }

    private Step step(List<int[]> some, double weight) {
        return (memory, weights, dropout, random) -> {
            Latent latent = network.latent(weights, Bags.of(memory, some), dropout);
            NDArray scores = network.scores(weights, latent.drawn(random));
            NDArray divergence = Operations.scaled(latent.divergence(), weight);
            NDArray loss = divergence.sub(likelihood(memory, scores, some));
            return Loss.recorded(Operations.scaled(loss, 1.0 / events(some)));
        };
    }

    /// The sum of the logarithms of the items' shares.
    private static NDArray likelihood(NDManager memory, NDArray scores, List<int[]> some) {
        Tokens tokens = Tokens.of(memory, some);
        float[] there = new float[Math.toIntExact(tokens.codes().size())];
        for (int row = 0; row < tokens.rows(); row++) {
            int from = Math.toIntExact(tokens.state(row, 0));
            Arrays.fill(there, from, from + tokens.lengths()[row], 1);
        }
        NDArray mask = Operations.numbers(memory, there, tokens.rows(), tokens.length());
        return scores.logSoftmax(1).gather(tokens.codes(), 1).mul(mask).sum();
    }

    private static long events(List<int[]> some) {
        return some.stream().mapToLong(items -> items.length).sum();
    }
}
