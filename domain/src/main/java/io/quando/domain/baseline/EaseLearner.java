package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/// A linear model of the items that users choose together, in which no item predicts itself. In
/// closed form: with P = (XᵀX + λI)⁻¹ of the users' sets X, B = −P / diag(P), and 0 on the
/// diagonal. An item's score is the sum of B over the distinct items of the history.
///
/// Learning takes time cubic in the number of modelled items, and twice a memory quadratic in it
/// (15,000 items: twice 900 MB). The other items get 0. A question takes a row of B for each item
/// of the history.
final class EaseLearner implements Learner {
    private static final Hyperparameter LAMBDA =
            new Hyperparameter(
                    "lambda",
                    500,
                    1,
                    1_000_000,
                    List.of(50.0, 100.0, 250.0, 500.0, 1000.0),
                    "weight of regularisation");
    private static final Hyperparameter MAX_ITEMS =
            Hyperparameter.untried(
                            "max-items",
                            15_000,
                            1,
                            40_000,
                            "number of the most frequent items to model")
                    .counting();

    private final MatrixInversion inversion;
    private final Workers workers;

    EaseLearner(MatrixInversion inversion, Workers workers) {
        this.inversion = inversion;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "ease";
    }

    @Override
    public String source() {
        return "Steck, Embarrassingly shallow autoencoders for sparse data, WWW 2019, arXiv"
                + " 1905.03375";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(LAMBDA, MAX_ITEMS, RecentItems.last(0));
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        Sequences sequences = training.sequences();
        CodeRows items = CodeRows.itemsOfUsers(sequences);
        CodeRows users = items.transposed(sequences.items());
        int[] modelled = mostFrequent(users, hyperparameters.count(MAX_ITEMS.name()));
        float[] matrix =
                gram(modelled, items, users, (float) hyperparameters.number(LAMBDA.name()));
        progress.accept(0.1);
        inversion.invert(matrix, modelled.length);
        toWeights(matrix, modelled.length);
        progress.accept(1);
        return new Ease(
                modelled,
                places(modelled, sequences.items()),
                matrix,
                hyperparameters.count(RecentItems.LAST));
    }

    /// The codes of the most frequent items, ascending; items without any event are left out.
    private static int[] mostFrequent(CodeRows users, int count) {
        Largest largest = new Largest(count, users.rows());
        for (int item = 0; item < users.rows(); item++) {
            if (users.size(item) > 0) {
                largest.offer(item, users.size(item));
            }
        }
        return IntStream.range(0, largest.size()).map(largest::code).sorted().toArray();
    }

    /// For each item its place among the modelled ones, −1 for the others.
    private static int[] places(int[] modelled, int items) {
        int[] places = new int[items];
        Arrays.fill(places, -1);
        for (int place = 0; place < modelled.length; place++) {
            places[modelled[place]] = place;
        }
        return places;
    }

    /// XᵀX + λI.
    private float[] gram(int[] modelled, CodeRows items, CodeRows users, float lambda) {
        int n = modelled.length;
        int[] places = places(modelled, users.rows());
        float[] gram = new float[Math.multiplyExact(n, n)];
        workers.each(
                n,
                row -> {
                    addCommon(modelled[row], items, users, places, gram, row * n);
                    gram[row * n + row] += lambda;
                });
        return gram;
    }

    private static void addCommon(
            int item, CodeRows items, CodeRows users, int[] places, float[] gram, int start) {
        for (int u = users.start(item); u < users.end(item); u++) {
            int user = users.code(u);
            for (int i = items.start(user); i < items.end(user); i++) {
                int place = places[items.code(i)];
                if (place >= 0) {
                    gram[start + place]++;
                }
            }
        }
    }

    private void toWeights(float[] matrix, int n) {
        float[] diagonal = new float[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = matrix[i * n + i];
        }
        workers.each(
                n,
                row -> {
                    for (int column = 0; column < n; column++) {
                        matrix[row * n + column] /= -diagonal[column];
                    }
                    matrix[row * n + row] = 0;
                });
    }
}
