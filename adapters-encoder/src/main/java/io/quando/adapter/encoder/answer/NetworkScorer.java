package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/// Asks a network, one thread at a time. Histories of similar length are asked together. An empty
/// history gets the popular items.
///
/// **Mutates** only the owner of the weights' memory while it asks
public final class NetworkScorer implements BatchScorer {
    private static final int BATCH = 256;
    private static final int TOKENS = 8192;

    private final NDManager memory;
    private final Weights weights;
    private final Answers answers;
    private final float[] popularity;
    private final ProductPrecision precision;
    private final ReentrantLock lock = new ReentrantLock();

    /// @param popularity scores of the items for an empty history
    /// @param precision precision that the network was trained with
    public NetworkScorer(
            NDManager memory,
            Weights weights,
            Answers answers,
            float[] popularity,
            ProductPrecision precision) {
        this.memory = memory;
        this.weights = weights;
        this.answers = answers;
        this.popularity = popularity.clone();
        this.precision = precision.ofAnswers();
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void score(List<History> histories, float[][] scores) {
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (histories.get(i).length() == 0) {
                System.arraycopy(popularity, 0, scores[i], 0, scores[i].length);
            } else {
                asked.add(i);
            }
        }
        asked.sort(Comparator.comparingInt(i -> read(histories.get(i))));
        for (int from = 0; from < asked.size(); ) {
            int to = end(histories, asked, from);
            ask(histories, scores, asked.subList(from, to));
            from = to;
        }
    }

    /// The end of a group of histories of similar length.
    private int end(List<History> histories, List<Integer> asked, int from) {
        int to = from + 1;
        while (to < asked.size()
                && (to + 1L - from) * read(histories.get(asked.get(to))) <= TOKENS) {
            to++;
        }
        return to;
    }

    private int read(History history) {
        return Math.min(history.length(), answers.longest());
    }

    private void ask(List<History> histories, float[][] scores, List<Integer> group) {
        float[] all = scores(group.stream().map(histories::get).toList());
        int items = all.length / group.size();
        IntStream.range(0, group.size())
                .forEach(i -> System.arraycopy(all, i * items, scores[group.get(i)], 0, items));
    }

    private float[] scores(List<History> histories) {
        lock.lock();
        try (Scope scope = Scope.plain(memory, precision)) {
            weights.lendTo(scope.memory());
            return answers.scores(scope.memory(), weights, histories).toFloatArray();
        } finally {
            lock.unlock();
        }
    }
}
